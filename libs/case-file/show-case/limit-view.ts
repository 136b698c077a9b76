/** A limit that was reckoned again while it ran. */
export interface LimitMoveView {
  readonly at: string;
  /** `calendar`: the calendar changed; `pause`: it stood still for a while. */
  readonly reason: 'calendar' | 'pause';
  readonly from: string;
  readonly to: string;
}

/** A limit of a case as people see it. Times in ISO 8601 with +08:00. */
export interface LimitView {
  /** `handling`, or a step of the office such as `acceptance`. */
  readonly step: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly since: string;
  /** As it holds now. */
  readonly dueAt: string;
  /** As it was first set, where it moved since. */
  readonly firstDueAt: string | null;
  /** When it was reckoned again while it ran, oldest first. */
  readonly moves: readonly LimitMoveView[];
  /** The provisions of the case's own city; none where no text of it sets the limit. */
  readonly articles: readonly string[];
  /** `law` for a number that the text gives, `sample` for a setting of the city. */
  readonly basis: 'law' | 'sample';
  readonly basisZh: string;
  readonly basisEn: string;
  /** Counted through a year whose holidays were not in the calendar. */
  readonly provisional: boolean;
  readonly endedAt: string | null;
  /** Past its end before the step was done; false also while it runs. */
  readonly late: boolean;
}
