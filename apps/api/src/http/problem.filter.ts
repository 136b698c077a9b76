import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { currentRequest } from '@grid/audit';
import { DomainError } from '@grid/kernel';
import type { Request, Response } from 'express';
import type { RefusalsOnRecord } from '../acts/refusals-on-record';
import { languageOf } from './language';
import { problemOf } from './problem';
import type { ProblemResponse } from './problem.response';

/** Answers every refusal and failure as problem details (RFC 9457), in the caller's language, and has it recorded. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly refusals: Pick<RefusalsOnRecord, 'note'>) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { status, code, text, fields, retryAfter } = problemOf(error);
    const facts = error instanceof DomainError ? error.facts : {};
    const noted = this.refusals.note(request, { status, code, facts });
    // Nobody waits a second time for a database that is in trouble.
    if (status !== 503) await noted;
    if (status >= 500) this.logger.error({ err: error, msg: 'A request failed' });
    if (response.headersSent) {
      response.end();
      return;
    }
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    if (status === 401) response.setHeader('WWW-Authenticate', challengeTo(request));
    const language = languageOf(request);
    const requestId = currentRequest()?.requestId;
    const body: ProblemResponse = {
      type: `urn:grid-governance:problem:${code}`,
      title: text[language],
      status,
      detail: text[language],
      code,
      instance: request.path,
      ...(requestId !== undefined && { requestId }),
      ...(facts.article !== undefined && { article: facts.article }),
      errors: fields.map((f) => ({ field: f.field, code: f.code, message: f.message[language] })),
    };
    response.status(status).type('application/problem+json').send(body);
  }
}

/** What a 401 has to say (RFC 6750): by which proof, and whether the one that came was not good. */
function challengeTo(request: Request): string {
  const came = request.header('authorization') !== undefined;
  return `Bearer realm="grid-api"${came ? ', error="invalid_token"' : ''}`;
}
