import { everyOf, type Answer, type Schemas } from './contract';
import { get, post } from './http';
import type { Page } from './page';

/** An order of the grid authority to the grid members of a grid. */
export type GridOrder = Schemas['GridOrderResponse'];
export type NewGridOrder = Schemas['GridOrderRequest'];
export type GridOrderAnswer = Schemas['GridOrderAnswerRequest'];
export type GridOrderOutcome = GridOrderAnswer['outcome'];

export const GRID_ORDER_OUTCOMES = everyOf<GridOrderOutcome>()(['done', 'notDone', 'refused']);

/** What an order for a grid may name today. */
export type OrderChoices = Schemas['GridOrderChoicesResponse'];

/** How often a body's orders were refused in a month, and how often it was given an exception. */
export type OrderRefusals = Schemas['RefusalCountResponse'];

export function readGridOrders(
  openOnly: boolean,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<GridOrder>> {
  const query = { open: openOnly || undefined, cursor };
  return get<Answer<'listGridOrders'>>('/grid-orders', query, signal);
}

export function readOrderChoices(gridCode: string, signal?: AbortSignal): Promise<OrderChoices> {
  return get<Answer<'readGridOrderChoices'>>('/grid-orders/choices', { gridCode }, signal);
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
