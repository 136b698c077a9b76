import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { demoAccounts } from '@grid/directory';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { passwordMatches } from '../password/password-hash';
import { SessionService } from '../session/session.service';

/** An account that can still be entered with a password that everybody knows. */
interface OpenAccount {
  readonly id: string;
  readonly username: string;
}

/** What a demonstration leaves behind when the system goes into service: accounts with public passwords. */
@Injectable()
export class DemoPasswords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly config: AppConfig,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets a system in service begin only when no demo password opens it. Outside of production, where that is refused
   * to nobody, such a password must be changed before anything else.
   * @throws DemoPasswordsError naming the accounts and the remedy
   */
  async check(): Promise<void> {
    if (this.config.get('DEMO_MODE')) return;
    const open = await this.stillOpen(this.dataSource.manager);
    if (open.length === 0) return;
    if (this.config.inService) throw new DemoPasswordsError(open.map(({ username }) => username));
    await this.dataSource.query(
      'UPDATE access.account SET must_change_password = true WHERE id = ANY ($1)',
      [open.map(({ id }) => id)],
    );
  }

  /** Disables every account that a demo password opens. @returns their names */
  async retire(): Promise<readonly string[]> {
    return this.work.run(async (manager) => {
      const open = await this.stillOpen(manager);
      for (const { id } of open) {
        await manager.query('UPDATE access.account SET disabled_at = $2 WHERE id = $1', [
          id,
          this.clock.now(),
        ]);
        await this.sessions.endAllOf(id, 'accountDisabled', { manager });
        await this.audit.record(manager, {
          action: 'account.disable',
          outcome: 'done',
          oldValue: { accountId: id, enabled: true },
          newValue: { accountId: id, enabled: false },
          detail: { reason: 'demoPassword' },
        });
      }
      return open.map(({ username }) => username);
    });
  }

  private async stillOpen(manager: EntityManager): Promise<readonly OpenAccount[]> {
    const passwords = new Map(demoAccounts().map(({ id, password }) => [id, password]));
    const rows: (OpenAccount & { passwordHash: string })[] = await manager.query(
      `SELECT id, username, password_hash AS "passwordHash" FROM access.account
       WHERE id = ANY ($1) AND disabled_at IS NULL AND password_hash IS NOT NULL ORDER BY username`,
      [[...passwords.keys()]],
    );
    const open = await Promise.all(
      rows.map(({ id, passwordHash }) => passwordMatches(passwordHash, passwords.get(id) ?? '')),
    );
    return rows.filter((_, index) => open[index]).map(({ id, username }) => ({ id, username }));
  }
}

/** A system in service must not start: accounts of a demonstration still have their public passwords. */
export class DemoPasswordsError extends Error {
  constructor(usernames: readonly string[]) {
    const names = usernames.join(', ');
    super(
      `以下演示账号仍可用公开的演示密码登录，正式运行时不予启动：${names}。请运行 npm run account:retire-demo 停用它们；若只是演示，请设置 DEMO_MODE=true。\n` +
        `These demo accounts can still be entered with their public passwords, so nothing starts in service: ${names}. Disable them with npm run account:retire-demo, or set DEMO_MODE=true if this is a demonstration.`,
    );
    this.name = 'DemoPasswordsError';
  }
}
