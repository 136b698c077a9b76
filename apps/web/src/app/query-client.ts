import { QueryClient } from '@tanstack/react-query';

import { ProblemError } from '../api/problem';
import { getSession, subscribeSession } from '../api/session';

/** Milliseconds between two looks at what may change by itself and that no event tells of. */
export const POLL_INTERVAL = 5_000;

function mayPass(error: unknown): boolean {
  return error instanceof ProblemError && error.isPassing && error.status !== 429;
}

/** Nothing that one person has read is left for the next; who loses a post reads anew what the others show. */
function followSession(client: QueryClient): QueryClient {
  let before = getSession();
  subscribeSession(() => {
    const present = getSession();
    const isSamePerson = present?.accountId === before?.accountId;
    const hasLostPost = before?.postId !== undefined && present?.postId === undefined;
    before = present;
    if (!isSamePerson) client.clear();
    else if (hasLostPost) void client.invalidateQueries();
  });
  return client;
}

/** Reads again only what may succeed without a change; a refusal is shown at once. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 2_000, retry: (count, error) => count < 2 && mayPass(error) },
      mutations: { retry: false },
    },
  });
  return followSession(client);
}
