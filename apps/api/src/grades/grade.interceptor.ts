import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { AuthenticatedRequest } from '@grid/access';
import type { Response } from 'express';
import { mergeMap, type Observable } from 'rxjs';
import { GradeGate } from './grade-gate';
import { type ClearReason, IN_CLEAR } from './in-clear.decorator';
import { RouteAnswers } from './route-answers';
import { show } from './show';

/** Shows callers no more of an answer than their role may see. What was not declared is not answered at all. */
@Injectable()
export class GradeInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly answers: RouteAnswers,
    private readonly gate: GradeGate,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return next.handle().pipe(mergeMap((value) => this.shown(context, value)));
  }

  private async shown(context: ExecutionContext, value: unknown): Promise<unknown> {
    if (value === undefined) return value;
    const http = context.switchToHttp();
    const { statusCode } = http.getResponse<Response>();
    const plan = this.answers.of(context.getHandler(), statusCode);
    if (plan === 'raw') return value;
    if (plan === undefined) throw new Error(`Nothing was declared for an answer ${statusCode}`);
    const reason = this.reflector.getAllAndOverride<ClearReason | undefined>(IN_CLEAR, [
      context.getHandler(),
      context.getClass(),
    ]);
    const actor = http.getRequest<AuthenticatedRequest>().person?.actor ?? null;
    return show(plan, value, await this.gate.viewer(actor, reason));
  }
}
