import type { Clock } from '@grid/kernel';
import { withDatabase } from '../../../test/support/database';
import { RolePermissionEntity } from '../infrastructure/role-permission.entity';
import { RolePermissions } from './role-permissions';

describe('RolePermissions', () => {
  const database = withDatabase([RolePermissionEntity]);
  let at = new Date('2026-11-23T10:00:00+08:00');
  const clock: Clock = { now: () => at };

  const grant = (permission: string) =>
    database().dataSource.query(
      `INSERT INTO access.role_permission (role, permission) VALUES ('citizen', $1)`,
      [permission],
    );

  it('keeps what it read for ten seconds and then notices a change', async () => {
    const permissions = new RolePermissions(
      database().dataSource.getRepository(RolePermissionEntity),
      clock,
    );
    const ofCitizen = async () => [...(await permissions.of('citizen'))].sort();
    await grant('report.create');
    expect(await ofCitizen()).toEqual(['report.create']);
    expect((await permissions.of('auditor')).size).toBe(0);
    await grant('case.readOwn');
    expect(await ofCitizen()).toEqual(['report.create']);
    at = new Date('2026-11-23T10:00:10+08:00');
    expect(await ofCitizen()).toEqual(['case.readOwn', 'report.create']);
  });
});
