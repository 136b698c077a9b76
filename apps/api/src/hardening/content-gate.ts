import { BadRequestException, HttpException } from '@nestjs/common';
import { DomainError, type FieldError, isPlainText } from '@grid/kernel';
import type { NextFunction, Request, Response } from 'express';

const MAX_URL = 8_192;
const MAX_DEPTH = 16;

/** Names that mean something to JavaScript itself. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses what is no text, or means something to JavaScript itself, in the address and in every field of a JSON body,
 * before any route sees it: what a route forgets to check can do no harm.
 * @throws HttpException 400 and 414, DomainError ADDRESS_NOT_TEXT, VALIDATION_FAILED naming the fields
 */
export function contentGate(request: Request, _: Response, next: NextFunction): void {
  if (request.originalUrl.length > MAX_URL) throw new HttpException('', 414);
  if (!isPlainText(decoded(request.path))) throw addressNotText();
  const fields = [...findings(request.query, '', 0), ...findings(request.body, '', 0)];
  if (fields.length > 0) throw notAcceptable(fields);
  next();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new BadRequestException();
  }
}

/** What is wrong with a value and everything in it; looks no deeper than is allowed. */
function findings(value: unknown, path: string, depth: number): FieldError[] {
  if (typeof value === 'string') return isPlainText(value) ? [] : [notText(path)];
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  if (depth >= MAX_DEPTH) return [tooDeep(path)];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (RESERVED.has(key)) return [unknownField(join(path, key))];
    if (!isPlainText(key)) return [notText(join(path, '?'))];
    return findings(inner, join(path, key), depth + 1);
  });
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function notText(field: string): FieldError {
  return {
    field,
    code: 'NOT_PLAIN_TEXT',
    message: {
      zh: '此项含有不可见的控制字符或残缺字符，请重新输入。',
      en: 'This field holds invisible control characters or broken ones. Please type it again.',
    },
  };
}

function unknownField(field: string): FieldError {
  return {
    field,
    code: 'FIELD_UNKNOWN',
    message: { zh: '不接受此项。', en: 'This field is not accepted.' },
  };
}

function tooDeep(field: string): FieldError {
  return {
    field,
    code: 'NESTED_TOO_DEEP',
    message: { zh: '此项层级过深。', en: 'This field is nested too deeply.' },
  };
}

function notAcceptable(fields: readonly FieldError[]): DomainError {
  return new DomainError(
    'invalid',
    'VALIDATION_FAILED',
    { zh: '提交的内容有误，请按提示修改。', en: 'Some fields need to be corrected.' },
    fields.slice(0, 100),
  );
}

function addressNotText(): DomainError {
  return new DomainError('invalid', 'ADDRESS_NOT_TEXT', {
    zh: '请求地址含有不允许的字符。',
    en: 'The address of the request holds characters that are not allowed.',
  });
}
