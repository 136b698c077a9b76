import type { BilingualText } from '@grid/kernel';

/** A limit of a case as people see it. Times in ISO 8601 with +08:00. */
export interface LimitView {
  /** `handling`, or a step of the office such as `acceptance`. */
  readonly step: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly since: string;
  /** As it holds now. */
  readonly dueAt: string;
  /** As it was first set, where more time was granted since. */
  readonly firstDueAt: string | null;
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

/** What a limit is for, by its step. */
export const LIMIT_NAMES: Readonly<Record<string, BilingualText>> = {
  upload: { zh: '采集上报', en: 'Upload' },
  acceptance: { zh: '受理', en: 'Acceptance' },
  dispatch: { zh: '派遣', en: 'Dispatch' },
  handling: { zh: '部门办理', en: 'Handling by the department' },
  verification: { zh: '现场核实', en: 'Verification on the spot' },
  supervision: { zh: '督办跟进', en: 'Follow-up of a supervision' },
  upwardReport: { zh: '重大情况确认', en: 'Confirmation of a major incident' },
};
