/** Whose values these are: all of one subject are sealed under one key and erased together. */
export interface Subject {
  readonly kind: 'case' | 'account' | 'gridOrder';
  readonly id: string;
}
