import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestLimits } from './request-limits';

/** Stops what comes too fast from one address, before anybody is asked who they are. */
@Injectable()
export class AddressLimitGuard implements CanActivate {
  constructor(private readonly limits: RequestLimits) {}

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const { ip } = http.getRequest<Request>();
    if (ip !== undefined) this.limits.take('address', ip, http.getResponse<Response>());
    return true;
  }
}
