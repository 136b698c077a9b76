import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { JwtService } from '@nestjs/jwt';
import { type RequestActor, setRequestActor } from '@grid/audit';
import { Clock, DomainError } from '@grid/kernel';
import type { Request } from 'express';
import { AccessService } from '../../access.service';
import { ActorService, type ActorWithPosts } from '../../actor.service';
import type { Actor } from '../../domain/actor';
import type { Permission } from '../../domain/permission';
import { REQUIRED_PERMISSION } from './requires.decorator';

/** A request of which we know who is calling. */
export interface AuthenticatedRequest extends Request {
  person?: ActorWithPosts;
}

/** Lets a request through when its bearer token names a person whose post allows the route. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly jwt: JwtService,
    private readonly clock: Clock,
    private readonly actors: ActorService,
    private readonly access: AccessService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const required = this.reflector.getAllAndOverride<
      Permission | 'signedIn' | 'anyone' | undefined
    >(REQUIRED_PERMISSION, [context.getHandler(), context.getClass()]);
    if (required === undefined) throw new Error('This route names no permission');
    if (required === 'anyone') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    request.person = await this.actors.actorOf(
      await this.accountOf(request),
      request.header('x-post-id') ?? null,
    );
    setRequestActor(onRecord(request.person.actor));
    if (required !== 'signedIn') await this.access.require(request.person.actor, required);
    return true;
  }

  private async accountOf(request: Request): Promise<string> {
    const [scheme, token] = (request.header('authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() === 'bearer' && token !== undefined) {
      const account = await this.verified(token);
      if (account !== null) return account;
    }
    throw new DomainError('unauthenticated', 'UNAUTHENTICATED', {
      zh: '请先登录。',
      en: 'Please sign in first.',
    });
  }

  private async verified(token: string): Promise<string | null> {
    try {
      const claims = await this.jwt.verifyAsync<{ sub: string }>(token, {
        algorithms: ['HS256'],
        clockTimestamp: Math.floor(this.clock.now().getTime() / 1000),
      });
      return claims.sub;
    } catch {
      return null;
    }
  }
}

function onRecord({ accountId, post }: Actor): RequestActor {
  if (post === null) return { accountId, postId: null, actingFor: null };
  const { id: postId, actingFor } = post;
  const absent = actingFor === null ? null : { accountId: actingFor.accountId, postId };
  return { accountId, postId, actingFor: absent };
}
