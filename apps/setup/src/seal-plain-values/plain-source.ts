import type { NewValue } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';

/** A row of before that holds values of a case in the open. */
export interface PlainRow {
  readonly id: string;
  readonly caseId: string;
  readonly values: readonly NewValue[];
}

/** A table whose columns held personal values or free text. */
export interface PlainSource {
  readonly table: string;
  /** Rows that still hold something, locked, at most `size`. */
  next(manager: EntityManager, size: number): Promise<readonly PlainRow[]>;
  /** Takes out of these rows what has been sealed. */
  clear(manager: EntityManager, ids: readonly string[]): Promise<void>;
}

/** The values that are there; a column that was empty has none. */
export function present(
  values: readonly (Omit<NewValue, 'value'> & { readonly value: string | null })[],
): readonly NewValue[] {
  return values.flatMap(({ value, ...field }) => (value === null ? [] : [{ ...field, value }]));
}
