import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { REQUIRED_PERMISSION } from '@grid/access';
import type { Request } from 'express';
import { noteAct } from './act';
import { targetOf } from './act-target';

/** Where `@ApiOperation` keeps what it was given. */
const API_OPERATION = 'swagger/apiOperation';

/** Lets every request pass and notes what it wants, before anybody else may refuse it. */
@Injectable()
export class NotesAct implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const operation = this.reflector.get<{ operationId?: string } | undefined>(
      API_OPERATION,
      context.getHandler(),
    );
    const requires = this.reflector.getAllAndOverride<string | undefined>(REQUIRED_PERMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    const { path } = request.route as { path: string };
    noteAct(request, {
      operationId: operation?.operationId ?? context.getHandler().name,
      requires,
      target: targetOf(path, request.params),
    });
    return true;
  }
}
