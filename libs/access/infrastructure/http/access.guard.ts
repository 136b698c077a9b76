import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type RequestActor, setRequestActor, setRequestService } from '@grid/audit';
import type { Request } from 'express';
import { AccessService } from '../../access.service';
import { ActorService, type ActorWithPosts } from '../../actor.service';
import type { Actor } from '../../domain/actor';
import { ServiceKeys } from '../../service-client/authenticate/service-keys';
import type { Identity } from '../../session/domain/session';
import { passwordChangeRequired, unauthenticated } from '../../session/session.errors';
import { SessionService } from '../../session/session.service';
import { BEFORE_PASSWORD_CHANGE } from './before-password-change.decorator';
import { apiKeyOf, bearerOf } from './bearer';
import { REQUIRED_PERMISSION, type RouteNeed } from './requires.decorator';

/** A request of which we know who is calling. */
export interface AuthenticatedRequest extends Request {
  person?: ActorWithPosts;
}

/** Lets a request through when its bearer token names a person whose post, or a system whose scopes allow the route. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly actors: ActorService,
    private readonly serviceKeys: ServiceKeys,
    private readonly access: AccessService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const required = this.reflector.getAllAndOverride<RouteNeed | undefined>(REQUIRED_PERMISSION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (required === undefined) throw new Error('This route names no permission');
    if (required === 'anyone') return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const key = apiKeyOf(request);
    request.person = await (key === null ? this.personOf(context, request) : this.serviceOf(key));
    this.requireOf(request.person.actor, required);
    return true;
  }

  private async personOf(context: ExecutionContext, request: Request): Promise<ActorWithPosts> {
    const identity = await this.identify(request);
    setRequestActor({ accountId: identity.accountId, postId: null, actingFor: null });
    if (identity.mustChangePassword && !this.isOpenBeforeChange(context)) {
      throw passwordChangeRequired();
    }
    const person = await this.actors.actorOf(identity, request.header('x-post-id') ?? null);
    setRequestActor(onRecord(person.actor));
    return person;
  }

  private async serviceOf(key: string): Promise<ActorWithPosts> {
    const actor = await this.serviceKeys.actorOf(key);
    setRequestService(actor.accountId);
    return { actor, username: actor.displayName, mustChangePassword: false, posts: [] };
  }

  /** What every signed-in person may ask is about persons: a system may only what its scopes name. */
  private requireOf(actor: Actor, required: Exclude<RouteNeed, 'anyone'>): void {
    if (required === 'known') return;
    if (required !== 'signedIn') this.access.require(actor, required);
    else if (actor.serviceClientId !== undefined) this.access.refuse();
  }

  private isOpenBeforeChange(context: ExecutionContext): boolean {
    return this.reflector.get<boolean>(BEFORE_PASSWORD_CHANGE, context.getHandler()) === true;
  }

  private identify(request: Request): Promise<Identity> {
    const token = bearerOf(request);
    if (token === null) throw unauthenticated();
    return this.sessions.identify(token);
  }
}

function onRecord({ accountId, post }: Actor): RequestActor {
  if (post === null) return { accountId, postId: null, actingFor: null };
  const { id: postId, actingFor } = post;
  const absent = actingFor === null ? null : { accountId: actingFor.accountId, postId };
  return { accountId, postId, actingFor: absent };
}
