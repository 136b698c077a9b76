import { Injectable } from '@nestjs/common';
import { DomainError } from '@grid/kernel';
import type { Actor } from './domain/actor';
import type { Permission } from './domain/permission';

/** The one place where a permission is asked. */
@Injectable()
export class AccessService {
  /** Returns when the actor may. @throws DomainError FORBIDDEN, which apps/api puts on record */
  require(actor: Actor, permission: Permission): void {
    if (!actor.permissions.has(permission)) this.refuse();
  }

  /** @throws DomainError FORBIDDEN */
  refuse(): never {
    throw new DomainError('forbidden', 'FORBIDDEN', {
      zh: '您所在的岗位没有此项权限。',
      en: 'Your post does not allow this.',
    });
  }
}
