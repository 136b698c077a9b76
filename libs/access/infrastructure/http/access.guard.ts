import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type RequestActor, setRequestActor } from '@grid/audit';
import type { Request } from 'express';
import { AccessService } from '../../access.service';
import { ActorService, type ActorWithPosts } from '../../actor.service';
import type { Actor } from '../../domain/actor';
import type { Permission } from '../../domain/permission';
import type { Identity } from '../../session/domain/session';
import { passwordChangeRequired, unauthenticated } from '../../session/session.errors';
import { SessionService } from '../../session/session.service';
import { BEFORE_PASSWORD_CHANGE } from './before-password-change.decorator';
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
    private readonly sessions: SessionService,
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
    const identity = await this.identify(request);
    setRequestActor({ accountId: identity.accountId, postId: null, actingFor: null });
    if (identity.mustChangePassword && !this.isOpenBeforeChange(context)) {
      throw passwordChangeRequired();
    }
    request.person = await this.actors.actorOf(identity, request.header('x-post-id') ?? null);
    setRequestActor(onRecord(request.person.actor));
    if (required !== 'signedIn') this.access.require(request.person.actor, required);
    return true;
  }

  private isOpenBeforeChange(context: ExecutionContext): boolean {
    return this.reflector.get<boolean>(BEFORE_PASSWORD_CHANGE, context.getHandler()) === true;
  }

  private identify(request: Request): Promise<Identity> {
    const [scheme, token] = (request.header('authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || token === undefined) throw unauthenticated();
    return this.sessions.identify(token);
  }
}

function onRecord({ accountId, post }: Actor): RequestActor {
  if (post === null) return { accountId, postId: null, actingFor: null };
  const { id: postId, actingFor } = post;
  const absent = actingFor === null ? null : { accountId: actingFor.accountId, postId };
  return { accountId, postId, actingFor: absent };
}
