import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { DomainError } from '@grid/kernel';
import type { Actor } from './domain/actor';
import type { Permission } from './domain/permission';

/** The one place where a permission is asked. */
@Injectable()
export class AccessService {
  constructor(private readonly audit: AuditService) {}

  /**
   * Returns when the actor may; otherwise puts the refusal on record.
   * @throws DomainError FORBIDDEN
   */
  async require(actor: Actor, permission: Permission): Promise<void> {
    if (actor.permissions.has(permission)) return;
    await this.audit.recordAlone({
      action: 'access.ask',
      outcome: 'refused',
      code: 'FORBIDDEN',
      accountId: actor.accountId,
      postId: actor.post?.id,
      detail: { permission },
    });
    throw new DomainError('forbidden', 'FORBIDDEN', {
      zh: '您所在的岗位没有此项权限。',
      en: 'Your post does not allow this.',
    });
  }
}
