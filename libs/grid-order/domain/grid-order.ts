/** What a grid member says about an order. */
export const GRID_ORDER_OUTCOMES = ['done', 'notDone'] as const;
export type GridOrderOutcome = (typeof GRID_ORDER_OUTCOMES)[number];

/** An order about to be given. */
export interface PlaceOrderCommand {
  readonly gridCode: string;
  readonly categoryCode: string | null;
  readonly text: string;
  readonly dueAt: Date | null;
}

/** A grid member's answer. */
export interface OrderAnswer {
  readonly outcome: GridOrderOutcome;
  readonly text: string;
}

/** How the words of an order are named among its sealed values. */
export const orderFields = { text: 'text', answer: 'answer' } as const;

/** An order to the grid members of a grid. Times in ISO 8601 with +08:00; erased words say when and why. */
export interface GridOrderView {
  readonly id: string;
  readonly gridCode: string;
  readonly gridNameZh: string;
  readonly gridNameEn: string;
  readonly categoryCode: string | null;
  readonly categoryZh: string | null;
  readonly categoryEn: string | null;
  readonly textZh: string;
  readonly textEn: string;
  readonly placedAt: string;
  readonly dueAt: string | null;
  readonly organisationZh: string;
  readonly organisationEn: string;
  readonly placedByName: string;
  readonly article: string | null;
  readonly answer: {
    readonly outcome: GridOrderOutcome;
    readonly textZh: string;
    readonly textEn: string;
    readonly answeredAt: string;
    readonly answeredByName: string;
  } | null;
}
