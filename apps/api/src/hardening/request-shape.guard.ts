import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { DECORATORS } from '@nestjs/swagger/dist/constants';
import { invalidField } from '@grid/kernel';
import type { Request } from 'express';

const QUERY = new RegExp(`^${RouteParamtypes.QUERY}:`);

/**
 * Holds a request below /api to what its route says of itself: a body in the format of `@ApiConsumes`, JSON without it,
 * and no query where the route asks for none (a route with a query class refuses unknown ones itself).
 */
@Injectable()
export class RequestShapeGuard implements CanActivate {
  /** @throws UnsupportedMediaTypeException, DomainError FIELD_UNKNOWN */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!request.path.startsWith('/api/')) return true;
    if (hasBody(request) && !request.is([...formatsOf(context)])) {
      throw new UnsupportedMediaTypeException();
    }
    const [unknown] = Object.keys(request.query);
    if (unknown !== undefined && !asksForQuery(context)) {
      throw invalidField(unknown, 'FIELD_UNKNOWN', '不接受此项。', 'This field is not accepted.');
    }
    return true;
  }
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function formatsOf(context: ExecutionContext): readonly string[] {
  const said: unknown = Reflect.getMetadata(DECORATORS.API_CONSUMES, context.getHandler());
  return Array.isArray(said) ? (said as readonly string[]) : ['application/json'];
}

function asksForQuery(context: ExecutionContext): boolean {
  const args: unknown = Reflect.getMetadata(
    ROUTE_ARGS_METADATA,
    context.getClass(),
    context.getHandler().name,
  );
  return Object.keys(args ?? {}).some((key) => QUERY.test(key));
}
