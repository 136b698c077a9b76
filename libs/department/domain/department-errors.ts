import { DomainError } from '@grid/kernel';

/** Why a department's system could not be used; part of the error so that a person can see what to mend. */
export type UnavailableReason =
  | 'NETWORK'
  | 'TIMEOUT'
  | 'BUSY'
  | 'SERVER_ERROR'
  | 'UNREADABLE_REPLY'
  | 'NO_ENDPOINT'
  | 'HOST_NOT_ALLOWED';

/** The department's system is not reached, too slow or in trouble: the same request can succeed later. */
export class DepartmentUnavailableError extends DomainError {
  /** @param retryAfterMs how long the department asks to be left alone, when it said so */
  constructor(
    readonly reason: UnavailableReason,
    readonly retryAfterMs?: number,
  ) {
    super('unavailable', 'DEPARTMENT_UNAVAILABLE', {
      zh: `部门系统暂时不可用（${reason}），稍后将自动重试。`,
      en: `The department's system is not available now (${reason}); it is tried again by itself.`,
    });
  }
}

/** The department's system and this one do not agree however often the request is sent: a person has to look. */
export class DepartmentRefusedError extends DomainError {
  /** @param refusal the department's own stable code, its HTTP status, or why its receipt cannot be taken */
  constructor(readonly refusal: string) {
    super('conflict', 'DEPARTMENT_REFUSED', {
      zh: `部门系统未能受理交办（${refusal}），请人工核实。`,
      en: `The work order could not be given to the department's system (${refusal}). Please look into it.`,
    });
  }
}

/** One file that the department named in its answer cannot be had, and never will be; the others can. */
export class DepartmentEvidenceError extends DomainError {
  constructor(code: 'EVIDENCE_MISSING' | 'EVIDENCE_TOO_LARGE' | 'EVIDENCE_CHANGED') {
    super('conflict', code, {
      zh: '部门反馈所列材料无法取得、过大或与其摘要不符，未予采用。',
      en: 'A file named in the department’s answer is missing, too large or not the one it named, and was not taken.',
    });
  }
}
