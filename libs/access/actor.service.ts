import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DirectoryService, type Post } from '@grid/directory';
import { Clock, DomainError, localDay } from '@grid/kernel';
import type { Repository } from 'typeorm';
import type { ActingPost, Actor } from './domain/actor';
import { AccountEntity } from './infrastructure/account.entity';
import { RolePermissions } from './permissions/role-permissions';
import type { Identity } from './session/domain/session';

/** An actor together with every post that the account holds today. */
export interface ActorWithPosts {
  readonly actor: Actor;
  readonly username: string;
  /** Nothing but a change of the password is open to the person until it is changed. */
  readonly mustChangePassword: boolean;
  readonly posts: readonly Post[];
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
    const posts = await this.directory.postsOf(accountId, localDay(this.clock.now()));
    const post = await this.choose(posts, postId);
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

  private async choose(posts: readonly Post[], postId: string | null): Promise<ActingPost | null> {
    const found = postId === null ? posts[0] : posts.find((post) => post.id === postId);
    if (found !== undefined) {
      const { id, role, group, gridCodes, organisation } = found;
      const { code, areaCode } = organisation;
      const actingFor = await this.absent(found);
      return { id, role, group, gridCodes, organisationCode: code, areaCode, actingFor };
    }
    if (postId === null) return null;
    throw new DomainError('forbidden', 'POST_NOT_HELD', {
      zh: '您目前不担任所选岗位，请重新选择。',
      en: 'You do not hold the chosen post today. Please choose another.',
    });
  }

  private async absent({ actingFor }: Post): Promise<ActingPost['actingFor']> {
    if (actingFor === null) return null;
    const { id, displayName } = await this.accounts.findOneByOrFail({ id: actingFor.accountId });
    return { accountId: id, displayName };
  }
}
