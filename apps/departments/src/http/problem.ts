interface Known {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

const known = {
  VALIDATION_FAILED: { status: 400, zh: '请求内容有误', en: 'The request is not acceptable' },
  MALFORMED_REQUEST: { status: 400, zh: '请求无法解析', en: 'The request cannot be read' },
  IDEMPOTENCY_KEY_REQUIRED: {
    status: 400,
    zh: '缺少幂等键请求头',
    en: 'The Idempotency-Key header is missing or wrong',
  },
  UNAUTHENTICATED: { status: 401, zh: '未通过身份验证', en: 'Not authenticated' },
  NOT_FOUND: { status: 404, zh: '未找到', en: 'Not found' },
  WORK_ORDER_UNKNOWN: { status: 404, zh: '交办单不存在', en: 'No such work order' },
  WORK_ORDER_EXISTS: {
    status: 409,
    zh: '交办单已用其他幂等键登记',
    en: 'The work order was placed under another key',
  },
  WORK_ORDER_ANSWERED: {
    status: 409,
    zh: '交办单已反馈',
    en: 'The work order is answered already',
  },
  OBJECTION_NOT_ALLOWED: {
    status: 409,
    zh: '该交办单应当办理，不能以同一理由再次提出异议',
    en: 'The work order binds: no second objection on the same ground',
  },
  EXTENSION_PENDING: {
    status: 409,
    zh: '该交办单已有一项延期申请待审批',
    en: 'A request for more time is open already',
  },
  EXTENSION_DECIDED: {
    status: 409,
    zh: '该延期申请已有不同的决定',
    en: 'The request for more time was decided otherwise',
  },
  SUPERVISION_EXISTS: {
    status: 409,
    zh: '该督办单编号已用于其他督办',
    en: 'The supervision was told with other content',
  },
  EXTENSION_UNKNOWN: {
    status: 404,
    zh: '没有待审批的延期申请',
    en: 'No request for more time is open',
  },
  EVIDENCE_UNKNOWN: { status: 404, zh: '材料不存在', en: 'No such evidence' },
  PAYLOAD_TOO_LARGE: { status: 413, zh: '请求内容过大', en: 'The request is too large' },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    zh: '幂等键已用于不同的内容',
    en: 'The idempotency key was used with another body',
  },
  REQUEST_REFUSED: { status: 400, zh: '请求被拒绝', en: 'The request was refused' },
  INTERNAL_ERROR: { status: 500, zh: '系统内部错误', en: 'Something went wrong here' },
  DEPARTMENT_UNAVAILABLE: {
    status: 503,
    zh: '部门系统暂不可用',
    en: 'The department is not available now',
  },
} as const satisfies Record<string, Known>;

export type ProblemCode = keyof typeof known;

/** One field of a request that was not acceptable. */
export interface ProblemField {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal with a stable code, answered as RFC 9457 problem details. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly errors: readonly ProblemField[] = [],
    status: number = known[code].status,
  ) {
    super(code);
    this.name = 'Problem';
    this.status = status;
  }

  /** What people read, in the language they asked for. */
  title(language: 'zh' | 'en'): string {
    return known[this.code][language];
  }
}
