import { everyOf, type Answer, type Schemas } from './contract';
import { get, post } from './http';
import type { Page } from './page';

/** An order of the grid authority to the grid members of a grid. */
export type GridOrder = Schemas['GridOrderResponse'];
export type NewGridOrder = Schemas['GridOrderRequest'];
export type GridOrderAnswer = Schemas['GridOrderAnswerRequest'];
export type GridOrderOutcome = GridOrderAnswer['outcome'];

export const GRID_ORDER_OUTCOMES = everyOf<GridOrderOutcome>()(['done', 'notDone']);

/** How often a body tried in a month to give orders that only the grid authority may give. */
export type OrderRefusals = Schemas['RefusalCountResponse'];

export function readGridOrders(
  openOnly: boolean,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<GridOrder>> {
  const query = { open: openOnly || undefined, cursor };
  return get<Answer<'listGridOrders'>>('/grid-orders', query, signal);
}

export function placeGridOrder(order: NewGridOrder): Promise<unknown> {
  return post('/grid-orders', order);
}

export function answerGridOrder(id: string, answer: GridOrderAnswer): Promise<unknown> {
  return post(`/grid-orders/${encodeURIComponent(id)}/answer`, answer);
}

export function readOrderRefusals(
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<OrderRefusals>> {
  return get<Answer<'listGridOrderRefusals'>>('/grid-orders/refusals', { cursor }, signal);
}
