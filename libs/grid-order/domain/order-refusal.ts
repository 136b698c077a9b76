/** Why an order was refused: given by others than the grid authority (QY21.1, ZJ15), or about nothing listed (XX13.4). */
export const ORDER_REFUSAL_GROUNDS = ['onlyGridAuthority', 'itemNotInForce'] as const;
export type OrderRefusalGround = (typeof ORDER_REFUSAL_GROUNDS)[number];
