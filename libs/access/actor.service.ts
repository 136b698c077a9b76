import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DirectoryService, type Post } from '@grid/directory';
import { Clock, DomainError, localDay } from '@grid/kernel';
import { In, type Repository } from 'typeorm';
import type { ActingPost, Actor } from './domain/actor';
import { AccountEntity } from './infrastructure/account.entity';
import { RolePermissions } from './permissions/role-permissions';
import type { Identity } from './session/domain/session';

/** A post of today with the name of whom the account stands in for under it; null under a post of its own. */
export interface HeldPost extends Post {
  readonly absentName: string | null;
}

/** An actor together with every post that the account holds today. */
export interface ActorWithPosts {
  readonly actor: Actor;
  readonly username: string;
  /** Nothing but a change of the password is open to the person until it is changed. */
  readonly mustChangePassword: boolean;
  readonly posts: readonly HeldPost[];
}

/** Finds out who an account is today: its posts in force and what their roles may do. */
@Injectable()
export class ActorService {
  constructor(
    @InjectRepository(AccountEntity) private readonly accounts: Repository<AccountEntity>,
    private readonly rolePermissions: RolePermissions,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /**
   * The actor for a person under a chosen post, or under the first one in force when none is chosen.
   * @throws DomainError POST_NOT_HELD for a post of somebody else
   */
  async actorOf(identity: Identity, postId: string | null): Promise<ActorWithPosts> {
    const { accountId, displayName, mustChangePassword, sessionId, username } = identity;
    const posts = await this.postsOf(accountId);
    const post = choose(posts, postId);
    return {
      actor: {
        accountId,
        displayName,
        post,
        permissions: post === null ? new Set() : await this.rolePermissions.of(post.role),
        sessionId,
      },
      username,
      mustChangePassword,
      posts,
    };
  }

  private async postsOf(accountId: string): Promise<readonly HeldPost[]> {
    const posts = await this.directory.postsOf(accountId, localDay(this.clock.now()));
    const absentIds = posts.flatMap(({ actingFor }) => actingFor?.accountId ?? []);
    const absent = absentIds.length === 0 ? [] : await this.accounts.findBy({ id: In(absentIds) });
    const names = new Map(absent.map(({ id, displayName }) => [id, displayName]));
    return posts.map((post) => ({
      ...post,
      absentName: post.actingFor && (names.get(post.actingFor.accountId) ?? null),
    }));
  }
}

function choose(posts: readonly HeldPost[], postId: string | null): ActingPost | null {
  const found = postId === null ? posts[0] : posts.find((post) => post.id === postId);
  if (found !== undefined) {
    const { id, role, group, gridCodes, organisation, actingFor, absentName } = found;
    const { code, areaCode } = organisation;
    return {
      ...{ id, role, group, gridCodes, organisationCode: code, areaCode },
      actingFor: actingFor && { ...actingFor, displayName: absentName ?? '' },
    };
  }
  if (postId === null) return null;
  throw new DomainError('forbidden', 'POST_NOT_HELD', {
    zh: '您目前不担任所选岗位，请重新选择。',
    en: 'You do not hold the chosen post today. Please choose another.',
  });
}
