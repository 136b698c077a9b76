import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { newId } from '@grid/kernel';
import { OutboxService } from '@grid/persistence';
import type { PersonalDataService } from '@grid/personal-data';
import { withDatabase } from '../../../../test/support/database';
import { MovedClock } from '../../../../test/support/moved-clock';
import { RecordAct } from '../record-act';
import { SettleAct } from '../settle/settle-act';
import { SendDrawnAct } from './send-drawn-act';

const HEAD = { accountId: newId(), post: null } as unknown as Actor;

describe('an act that a diagram draws', () => {
  const database = withDatabase();
  const clock = new MovedClock();
  let send: SendDrawnAct;
  let settle: SettleAct;

  beforeAll(async () => {
    clock.set('2026-11-23');
    const { dataSource } = database();
    const audit = new AuditService(dataSource, clock);
    const words = {} as PersonalDataService;
    send = new SendDrawnAct(new OutboxService(clock), new RecordAct(audit, words, clock));
    settle = new SettleAct(audit);
    await dataSource.query(`INSERT INTO engine.generation VALUES ('g', now(), 'new')`);
    await dataSource.query('SELECT engine.ensure_partition($1)', [clock.now()]);
  });

  const event = (scopeKey: string) => ({
    ...{ processInstanceKey: '10', scopeKey },
    ...{ message: 'humanTask.ended', key: 'matter' },
  });
  const end = (scopeKey: string) =>
    database().dataSource.transaction((manager) =>
      send.execute(manager, event(scopeKey), {
        ...{ kind: 'end', actor: HEAD, caseId: newId(), task: null, words: null },
      }),
    );
  const statusOf = async (id: string) => {
    const [row] = await database().dataSource.query<{ status: string }[]>(
      'SELECT status FROM human_task.act WHERE id = $1',
      [id],
    );
    return row?.status;
  };
  const ended = (key: string) =>
    database().dataSource.query(
      `INSERT INTO engine.record (generation, partition_id, position, recorded_at, record_type,
         value_type, intent, key, process_instance_key, value)
       VALUES ('g', 1, $1, $2, 'EVENT', 'PROCESS_INSTANCE', 'ELEMENT_COMPLETED', $1, 10, '{}')`,
      [key, clock.now()],
    );

  it('is void when what it was to end has ended, and nothing else is', async () => {
    const [one, other] = [await end('11'), await end('12')];
    expect(one.status).toBe('pending');
    await settle.scopeEnded(database().dataSource.manager, { key: '11', at: clock.now() });
    expect([await statusOf(one.actId), await statusOf(other.actId)]).toEqual(['void', 'pending']);
  });

  it('is refused when the engine has left it already, whatever the read model shows', async () => {
    await ended('13');
    await expect(end('13')).rejects.toMatchObject({ code: 'MATTER_BEING_DECIDED' });
  });

  it('is effective when its message was taken, though its scope ended by that', async () => {
    const { actId } = await end('14');
    const { manager } = database().dataSource;
    await settle.correlated(manager, actId, clock.now());
    await settle.scopeEnded(manager, { key: '14', at: clock.now() });
    expect(await statusOf(actId)).toBe('effective');
  });
});
