/** How long something took. Times in ISO 8601 with +08:00; `until` is null while it lasts. */
export interface ClockView {
  readonly since: string;
  readonly until: string | null;
  /** By the clock, nights and holidays included. */
  readonly clockMinutes: number;
  /** By the office hours of the city. */
  readonly workingMinutes: number;
}

/** How long somebody had the case in hand, time in dispute left out. */
export interface UnitClockView extends ClockView {
  readonly kind: 'office' | 'department';
  readonly unitZh: string;
  readonly unitEn: string;
  readonly stepZh: string;
  readonly stepEn: string;
  readonly dueAt: string | null;
  /** By the clock; 0 where the limit was kept or there is none. */
  readonly lateMinutes: number;
}

/** How long it was in dispute whose duty the case is. */
export interface DisputeClockView extends ClockView {
  /** Working minutes that are charged to the dispute. */
  readonly chargedMinutes: number;
  /** Working minutes beyond the cap, charged to the authority. */
  readonly beyondMinutes: number;
}

/** Who had a case for how long. */
export interface ClocksView {
  /** From acceptance to the end, whoever had it; null before acceptance. */
  readonly citizen: ClockView | null;
  readonly units: readonly UnitClockView[];
  readonly disputes: readonly DisputeClockView[];
  /** Working days for which a dispute may take the time of the case; null without a dispute or a cap. */
  readonly disputeCapDays: number | null;
}
