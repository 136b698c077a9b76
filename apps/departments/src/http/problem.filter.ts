import { STATUS_CODES } from 'node:http';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { errorForLog } from '../error-for-log';
import { Problem, type ProblemCode } from './problem';

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'MALFORMED_REQUEST',
  401: 'UNAUTHENTICATED',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
};

/** Answers every error as problem details (RFC 9457); what is not ours is logged and answered as 500. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request & { id?: string }>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = toProblem(error);
    if (problem.status >= 500 && !(error instanceof Problem)) this.logger.error(errorForLog(error));
    if (response.headersSent) return;
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    const language = request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
    response
      .status(problem.status)
      .type('application/problem+json')
      .vary('Accept-Language')
      .send({
        type: 'about:blank',
        title: STATUS_CODES[problem.status],
        status: problem.status,
        detail: problem.title(language),
        code: problem.code,
        instance: request.path,
        requestId: request.id,
        errors: problem.errors,
      });
  }
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  if (status === undefined || status >= 500) return new Problem('INTERNAL_ERROR');
  return new Problem(codeOfStatus[status] ?? 'REQUEST_REFUSED', [], status);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') {
    return error.status;
  }
  return undefined;
}
