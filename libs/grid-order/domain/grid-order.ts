/** What a grid member says about an order. */
export const GRID_ORDER_OUTCOMES = ['done', 'notDone', 'refused'] as const;
export type GridOrderOutcome = (typeof GRID_ORDER_OUTCOMES)[number];

/** On what ground a grid member may refuse: the matter is on no list in force (XX13.4, NB13.2). */
export const REFUSAL_GROUNDS = ['notListed'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** What an order is about: a category of reports, an item of the county's list, or the one as part of the other. */
export interface OrderSubject {
  readonly categoryCode: string | null;
  readonly itemCode: string | null;
}

/** An order about to be given. */
export interface PlaceOrderCommand extends OrderSubject {
  readonly gridCode: string;
  /** The department on whose behalf it is given. */
  readonly requestedBy: string | null;
  /** Why the grid is needed for an unlisted matter close to people's lives (NB20.1); null for what is listed. */
  readonly livelihoodReason: string | null;
  readonly text: string;
  readonly dueAt: Date | null;
}

/** A grid member's answer. */
export interface OrderAnswer {
  readonly outcome: GridOrderOutcome;
  /** Of a refusal, and of nothing else. */
  readonly reason?: RefusalGround | undefined;
  readonly text: string;
}

/** How the words of an order are named among its sealed values. */
export const orderFields = {
  text: 'text',
  answer: 'answer',
  livelihoodReason: 'livelihoodReason',
} as const;

/** An order to the grid members of a grid. Times in ISO 8601 with +08:00; erased words say when and why. */
export interface GridOrderView {
  readonly id: string;
  readonly gridCode: string;
  readonly gridNameZh: string;
  readonly gridNameEn: string;
  readonly categoryCode: string | null;
  readonly categoryZh: string | null;
  readonly categoryEn: string | null;
  /** The item of the list that it was given under; null for an exception. */
  readonly itemCode: string | null;
  readonly itemZh: string | null;
  readonly itemEn: string | null;
  readonly requestedByZh: string | null;
  readonly requestedByEn: string | null;
  /** Why the grid was used for an unlisted matter, and under which article; null for what is listed. */
  readonly exception: {
    readonly reasonZh: string;
    readonly reasonEn: string;
    readonly article: string | null;
  } | null;
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
    readonly reason: RefusalGround | null;
    /** Under which article it was refused. */
    readonly article: string | null;
    /** It may not count against the grid member in an assessment. */
    readonly noFault: boolean;
    readonly textZh: string;
    readonly textEn: string;
    readonly answeredAt: string;
    readonly answeredByName: string;
  } | null;
}
