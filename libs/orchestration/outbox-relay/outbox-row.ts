/** A message of the outbox as the relay reads it. */
export interface OutboxRow {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  /** Deliveries tried before. */
  readonly attempts: number;
  readonly created_at: Date;
}

/** What became of one delivery. */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'later'; readonly code: string }
  | { readonly kind: 'dead'; readonly code: string };
