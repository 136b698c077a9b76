import { AuditService } from '@grid/audit';
import { newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { ExportRegister } from './export-register';

describe('the register of exports', () => {
  const database = withDatabase();

  it('keeps that something was typed, and not what', async () => {
    const { dataSource } = database();
    const clock = new MovedClock();
    const register = new ExportRegister(
      dataSource,
      new UnitOfWork(dataSource),
      new AuditService(dataSource, clock),
      clock,
    );
    const accountId = newId();
    await dataSource.query(
      `INSERT INTO access.account (id, username, display_name) VALUES ($1, 'chen', '陈一')`,
      [accountId],
    );
    const actor = { accountId, displayName: '陈一', post: null, permissions: new Set<never>() };
    const person = { ...actor, sessionId: null };
    const asked = { status: null, mine: false, text: '李四 13800001234' };
    const started = await register.start(person, asked, 3, false);
    expect(started.filter).toEqual({ ...asked, text: '李四 138****1234' });
    await register.start(person, { ...asked, text: null }, 3, false);
    const page = { ofArea: false, cursor: null, limit: 10 };
    const { items } = await register.list(person, page);
    expect(items.map(({ filter }) => filter.text)).toEqual([false, true]);
    const kept = await dataSource.query<object[]>('SELECT * FROM personal_data.export');
    expect(JSON.stringify(kept)).not.toContain('李四');
  });
});
