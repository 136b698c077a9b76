import { type Answer, isTaken } from './subject';

interface Problem {
  readonly code?: unknown;
  readonly errors?: readonly { readonly field?: unknown; readonly code?: unknown }[];
}

/** What has to come of an odd request: refused, or either. */
export type Expected = 'refused' | 'either';

const CODE = /^[A-Z][A-Z0-9_]+$/;

/**
 * What is wrong with an answer to an odd value; null when nothing is. A refusal is a problem with a stable code that
 * names the field; nothing is ever a failure of ours.
 * @param field as the problem has to name it, or what it stands in; null where any refusal will do
 */
export function fault(answer: Answer, expected: Expected, field: string | null): string | null {
  const { status, type, json } = answer;
  const { code, errors } = json as Problem;
  const seen = `${status} ${JSON.stringify(code)}`;
  if (isTaken(answer)) return expected === 'refused' ? `was taken: ${seen}` : null;
  if (status >= 500) return `failed: ${seen}`;
  if (type !== 'application/problem+json') return `no problem details: ${seen} ${type}`;
  if (typeof code !== 'string' || !CODE.test(code)) return `no code: ${seen}`;
  if (!Array.isArray(errors)) return `no errors: ${seen}`;
  if (field === null || status !== 400) return null;
  const named = errors.map((error) => String((error as { field: unknown }).field));
  const isNamed = named.some(
    (name) => name === field || name.startsWith(`${field}.`) || field.startsWith(`${name}.`),
  );
  return isNamed ? null : `names [${named.join(', ')}]: ${seen}`;
}

/** Is this text one of the values of some JSON? */
export function holds(json: unknown, text: string): boolean {
  if (typeof json === 'string') return json === text;
  if (typeof json !== 'object' || json === null) return false;
  return Object.values(json).some((inner) => holds(inner, text));
}
