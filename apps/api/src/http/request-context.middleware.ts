import { newId } from '@grid/kernel';
import { runInRequest } from '@grid/audit';
import type { NextFunction, Request, Response } from 'express';

/** Gives each request an id, answers it as X-Request-Id, and lets everything that is recorded carry it. */
export function requestContext(request: Request, response: Response, next: NextFunction): void {
  const requestId = newId();
  response.setHeader('X-Request-Id', requestId);
  runInRequest({ requestId, sourceAddress: request.ip ?? null }, next);
}
