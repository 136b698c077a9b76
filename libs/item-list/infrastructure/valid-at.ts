/**
 * That a row of `item_list.list` or `item_list.item` was in force on a day as known at an instant.
 * @param day and `known` are SQL expressions; a `known` of null stands for now
 */
export function validAt(alias: string, day: string, known: string): string {
  return `${alias}.valid_from <= ${day}::date
    AND (${alias}.valid_to IS NULL OR ${day}::date <= ${alias}.valid_to)
    AND ${knownAt(alias, known)}`;
}

/** That the record said so at an instant; a `known` of null stands for now. */
export function knownAt(alias: string, known: string): string {
  const at = `coalesce(${known}::timestamptz, 'infinity')`;
  return `${alias}.recorded_at <= ${at}
    AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at > ${at})`;
}
