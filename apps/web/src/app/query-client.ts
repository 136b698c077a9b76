import { QueryClient } from '@tanstack/react-query';

import { ProblemError } from '../api/problem';

/** Milliseconds between two looks at what may change by itself. */
export const POLL_INTERVAL = 5_000;

function mayPass(error: unknown): boolean {
  return error instanceof ProblemError && error.isPassing;
}

/** Reads again only what may succeed without a change; a refusal is shown at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 2_000, retry: (count, error) => count < 2 && mayPass(error) },
      mutations: { retry: false },
    },
  });
}
