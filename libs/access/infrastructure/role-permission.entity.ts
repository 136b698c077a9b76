import { Entity, PrimaryColumn } from 'typeorm';
import type { Permission } from '../domain/permission';

/** One thing that one role may do. */
@Entity({ schema: 'access', name: 'role_permission' })
export class RolePermissionEntity {
  @PrimaryColumn('text')
  role: string;

  @PrimaryColumn('text')
  permission: Permission;
}
