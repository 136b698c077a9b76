import { api, as } from './api-client';
import { systemTime } from './moved-time';
import type { LoopCase } from './incident-loop';
import { until } from './until';

/** A department's part as the interface shows it. */
export interface ShownPart {
  readonly id: string;
  readonly part: 'lead' | 'co';
  readonly departmentCode: string;
  readonly endKind: string | null;
  readonly addReason: string | null;
  readonly endReason: string | null;
}

/** The handling by several departments as the interface shows it. */
export interface ShownHandling {
  readonly rule: string | null;
  readonly articles: readonly string[];
  readonly leadZh: string | null;
  readonly leadWaits: boolean;
  readonly mayChange: boolean;
  readonly parts: readonly ShownPart[];
  readonly addable: readonly { readonly code: string }[];
  readonly possibleLeads: readonly { readonly code: string }[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days from now, as YYYY-MM-DD in Asia/Shanghai. */
export const dayIn = (days: number): string =>
  new Date(systemTime().getTime() + days * DAY_MS + DAY_MS / 3).toISOString().slice(0, 10);

/** How several departments handle a case, as somebody sees it. */
export async function jointHandling(loop: LoopCase, who: string): Promise<ShownHandling> {
  const answer = await api()
    .get(`/api/cases/${loop.id}/joint-handling`)
    .set(await as(who));
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return answer.body as ShownHandling;
}

/** One act of the dispatching authority on the departments of a case; the answer, whatever it is. */
export const actOnParts = async (loop: LoopCase, who: string, path: string, body: object) =>
  api()
    .post(`/api/cases/${loop.id}/joint-handling/${path}`)
    .set(await as(who))
    .send(body);

/** The work order of a department in the last round in which it has one, once it stands so. */
export function orderOf(
  loop: LoopCase,
  departmentCode: string,
  status: string,
  part: 'lead' | 'co' = 'co',
): Promise<Record<string, unknown> & { readonly id: string }> {
  return until(`${departmentCode} ${part} ${status}`, async () => {
    const orders = (await loop.show())['workOrders'] as {
      readonly id: string;
      readonly departmentCode: string;
      readonly part: string;
      readonly status: string;
    }[];
    return (
      orders.findLast(
        (order) =>
          order.departmentCode === departmentCode && order.part === part && order.status === status,
      ) ?? null
    );
  });
}
