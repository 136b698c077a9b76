import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { AuthenticatedRequest } from '@grid/access';
import type { Response } from 'express';
import { RequestLimits } from './request-limits';

/** Stops a person whose requests come too fast, from however many addresses. */
@Injectable()
export class AccountLimitGuard implements CanActivate {
  constructor(private readonly limits: RequestLimits) {}

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const { person } = http.getRequest<AuthenticatedRequest>();
    if (person !== undefined) {
      this.limits.take('account', person.actor.accountId, http.getResponse<Response>());
    }
    return true;
  }
}
