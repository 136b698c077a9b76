/** For how many working days a dispute may take the time of a case: a setting of the city. */
export abstract class DisputeCap {
  /** Null where no row says so, or while nobody can be asked. */
  abstract of(cityKey: string, urgency: string, asOf: string): Promise<number | null>;
}
