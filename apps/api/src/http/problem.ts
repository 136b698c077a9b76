import { HttpException, HttpStatus } from '@nestjs/common';
import { type BilingualText, DomainError, type ErrorKind, type FieldError } from '@grid/kernel';

/** What goes wrong, in both languages, before one is chosen for the answer. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly text: BilingualText;
  readonly fields: readonly FieldError[];
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
  405: {
    code: 'METHOD_NOT_ALLOWED',
    text: { zh: '不支持此操作。', en: 'This is not possible here.' },
  },
  413: {
    code: 'BODY_TOO_LARGE',
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

/** Anything that was thrown, as a problem; what nobody foresaw says nothing about the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) {
    return {
      status: statusOf[error.kind],
      code: error.code,
      text: error.text,
      fields: error.fields,
    };
  }
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
