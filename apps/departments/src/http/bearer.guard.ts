import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Settings } from '../settings';
import { Problem } from './problem';

/** Lets in whoever bears the token; how long the comparison takes tells nothing about the token. */
@Injectable()
export class BearerGuard implements CanActivate {
  private readonly expected: Buffer;

  constructor(settings: Settings) {
    this.expected = digest(`Bearer ${settings.get('DEPARTMENTS_TOKEN')}`);
  }

  canActivate(context: ExecutionContext): boolean {
    const { authorization } = context.switchToHttp().getRequest<Request>().headers;
    if (timingSafeEqual(digest(authorization ?? ''), this.expected)) return true;
    throw new Problem('UNAUTHENTICATED');
  }
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
