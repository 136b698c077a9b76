import { HttpException, HttpStatus } from '@nestjs/common';
import { databaseTrouble, type DatabaseTrouble } from '@grid/persistence';
import {
  type BilingualText,
  DomainError,
  type ErrorKind,
  type FieldError,
  TooManyError,
} from '@grid/kernel';

/** What goes wrong, in both languages, before one is chosen for the answer. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly text: BilingualText;
  readonly fields: readonly FieldError[];
  /** Whole seconds after which the same may be asked again. */
  readonly retryAfter?: number;
}

const statusOf: Readonly<Record<ErrorKind, number>> = {
  invalid: HttpStatus.BAD_REQUEST,
  unauthenticated: HttpStatus.UNAUTHORIZED,
  forbidden: HttpStatus.FORBIDDEN,
  notFound: HttpStatus.NOT_FOUND,
  conflict: HttpStatus.CONFLICT,
  tooMany: HttpStatus.TOO_MANY_REQUESTS,
  unavailable: HttpStatus.SERVICE_UNAVAILABLE,
};

const known: Readonly<Record<number, { code: string; text: BilingualText }>> = {
  400: {
    code: 'BAD_REQUEST',
    text: { zh: '请求格式有误。', en: 'The request is not well formed.' },
  },
  404: { code: 'NOT_FOUND', text: { zh: '没有找到所请求的内容。', en: 'There is nothing here.' } },
  408: {
    code: 'REQUEST_TIMEOUT',
    text: { zh: '请求接收超时，请重试。', en: 'The request came too slowly. Please try again.' },
  },
  414: {
    code: 'URL_TOO_LONG',
    text: { zh: '请求地址过长。', en: 'The address of the request is too long.' },
  },
  405: {
    code: 'METHOD_NOT_ALLOWED',
    text: { zh: '不支持此操作。', en: 'This is not possible here.' },
  },
  413: {
    code: 'PAYLOAD_TOO_LARGE',
    text: { zh: '提交的内容过大。', en: 'What was sent is too large.' },
  },
  415: {
    code: 'MEDIA_TYPE',
    text: { zh: '不支持此内容格式。', en: 'This format is not accepted.' },
  },
  503: {
    code: 'UNAVAILABLE',
    text: {
      zh: '服务暂不可用，请稍后再试。',
      en: 'The service is not available now. Please try again.',
    },
  },
  429: {
    code: 'TOO_MANY_REQUESTS',
    text: { zh: '操作过于频繁，请稍后再试。', en: 'Too many requests. Please wait a little.' },
  },
};

const inTrouble: Readonly<Record<DatabaseTrouble, Problem>> = {
  busy: {
    status: HttpStatus.SERVICE_UNAVAILABLE,
    code: 'DATABASE_BUSY',
    text: {
      zh: '系统繁忙，您的操作未完成，请稍后再试。',
      en: 'The system is too busy and nothing was changed. Please try again in a moment.',
    },
    fields: [],
    retryAfter: 2,
  },
  away: {
    status: HttpStatus.SERVICE_UNAVAILABLE,
    code: 'DATABASE_AWAY',
    text: {
      zh: '数据库暂时无法连接。请稍后再试，并先确认上次操作是否已生效。',
      en: 'The database cannot be reached. Please try again later, and see first whether the last act was done.',
    },
    fields: [],
    retryAfter: 10,
  },
};

/** Anything that was thrown, as a problem; what nobody foresaw says nothing about the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) {
    return {
      status: statusOf[error.kind],
      code: error.code,
      text: error.text,
      fields: error.fields,
      ...(error instanceof TooManyError && { retryAfter: error.retryAfterSeconds }),
    };
  }
  const trouble = databaseTrouble(error);
  if (trouble !== null) return inTrouble[trouble];
  const status = httpStatus(error);
  const described = status === null ? undefined : known[status];
  if (status !== null && described !== undefined) return { status, ...described, fields: [] };
  return {
    status: HttpStatus.INTERNAL_SERVER_ERROR,
    code: 'INTERNAL',
    text: {
      zh: '系统出现故障，您的操作未完成。请稍后重试，并将请求编号告知管理员。',
      en: 'Something failed here and nothing was changed. Please try again, and give the request id to an administrator.',
    },
    fields: [],
  };
}

function httpStatus(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
