/** A message of the outbox as the relay reads it. */
export interface OutboxRow {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  /** Deliveries tried before. */
  readonly attempts: number;
  readonly created_at: Date;
}

/** What became of one delivery; `overtaken`: what it was to change has ended before, so it will never take effect. */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'overtaken'; readonly code: string }
  | { readonly kind: 'later'; readonly code: string }
  | { readonly kind: 'dead'; readonly code: string };
