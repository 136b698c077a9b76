import { IsNull, LessThanOrEqual, MoreThanOrEqual, type FindOptionsWhere } from 'typeorm';

interface Validity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The conditions, joined by OR, under which a row is in force on a day (YYYY-MM-DD, both ends inclusive). */
export function validOn(day: string): FindOptionsWhere<Validity>[] {
  const validFrom = LessThanOrEqual(day);
  return [
    { validFrom, validTo: IsNull() },
    { validFrom, validTo: MoreThanOrEqual(day) },
  ];
}
