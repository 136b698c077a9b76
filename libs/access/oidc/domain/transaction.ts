import { z } from 'zod';

/** How long a person may take at the provider, in milliseconds. *Default*. */
export const TRANSACTION_MS = 10 * 60_000;

const fields = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnTo: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
});

/** What has to be remembered between leaving for the provider and coming back. */
export type Transaction = z.infer<typeof fields>;

/** Reads a transaction out of its text; null for another text. */
export function readTransaction(text: string): Transaction | null {
  try {
    return fields.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
