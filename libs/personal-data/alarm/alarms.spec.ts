import { Test, type TestingModule } from '@nestjs/testing';
import type { Actor } from '@grid/access';
import { AuditModule } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { localDay, newId } from '@grid/kernel';
import { PersistenceModule } from '@grid/persistence';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { surroundings } from '../../../test/support/surroundings';
import { VAULT_ENVIRONMENT } from '../../../test/support/vault';
import { DisclosureModule } from '../disclosure.module';
import { RevealPersonalData } from '../reveal/reveal-personal-data';
import { seedRevealPurposes } from '../reveal/reveal-purposes';
import type { Alarm } from './alarm';
import { Alarms } from './alarms.service';

const clock = new MovedClock();

const actor = (change: Partial<Actor> = {}): Actor => ({
  accountId: newId(),
  displayName: '测试',
  post: {
    id: newId(),
    role: 'dispatcher',
    organisationCode: '441802006-grid-authority',
    areaCode: '441802006',
    group: '441802006-grid-authority.dispatcher',
    gridCodes: null,
    actingFor: null,
  },
  permissions: new Set(),
  sessionId: null,
  ...change,
});

describe.each([true, false])('the alarm for reveals, blocking: %s', (blocks) => {
  let database: TestDatabase;
  let module: TestingModule;
  const raised: Alarm[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = AppConfig.from({
      DATABASE_URL: database.url,
      REVEAL_ALARM_COUNT: '2',
      REVEAL_ALARM_MINUTES: '60',
      REVEAL_ALARM_BLOCKS: String(blocks),
      ...VAULT_ENVIRONMENT,
    });
    module = await Test.createTestingModule({
      imports: [surroundings(config, clock), PersistenceModule, AuditModule, DisclosureModule],
    }).compile();
    await seedRevealPurposes(database.dataSource.manager);
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });
  beforeEach(() => raised.splice(0));

  const known = async (change: Partial<Actor> = {}): Promise<Actor> => {
    const one = actor(change);
    await database.dataSource.query(
      `INSERT INTO access.account (id, username, password_hash, display_name)
       VALUES ($1::uuid, $1::text, 'none', '测试')`,
      [one.accountId],
    );
    return one;
  };
  const reveal = (by: Actor, caseId = newId()) =>
    module
      .get(RevealPersonalData)
      .execute(
        by,
        caseId,
        { fields: ['contactPhone'], purpose: 'supervision', note: null },
        async (_, alarm) => void raised.push(alarm),
      );
  const watch = async (head: string, standIns: readonly string[], former: string) => {
    const query = (sql: string, values: unknown[] = []) => database.dataSource.query(sql, values);
    const [day, postId] = [localDay(clock.now()), newId()];
    await query(
      `INSERT INTO access.role_permission (role, permission)
       VALUES ('authorityHead', 'alarm.read') ON CONFLICT DO NOTHING`,
    );
    await query(
      `INSERT INTO directory.area VALUES ('441802', NULL, 'county', '清城区', 'Qingcheng')`,
    );
    await query(
      `INSERT INTO directory.organisation VALUES ('o', 'gridAuthority', 'grid-authority', 'county',
         '441802', NULL, '机构', 'Authority', '2023-06-01', NULL)`,
    );
    for (const [id, account, role] of [
      [postId, head, 'authorityHead'] as const,
      ...[...standIns, former].map((one) => [newId(), one, 'dispatcher'] as const),
    ]) {
      await query(
        `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en, valid_from)
         VALUES ($1, $2, 'o', $3, '职务', 'Post', '2023-06-01')`,
        [id, account, role],
      );
    }
    for (const [account, from, to] of [
      ...standIns.map((standIn) => [standIn, day, day] as const),
      [former, '2023-06-01', '2023-06-02'] as const,
    ]) {
      await query(
        `INSERT INTO directory.substitution (id, post_id, substitute_account_id, valid_from, valid_to,
           reason, arranged_by, arranged_at)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, '休假', $2, now())`,
        [postId, account, from, to],
      );
    }
  };
  const alarms = () => module.get(Alarms);
  const open = async (by: Actor) =>
    (await alarms().list(by, { openOnly: true, cursor: null, limit: 200 })).items;

  it('counts different cases within the time, not reveals', async () => {
    const by = await known();
    const caseId = newId();
    for (let i = 0; i < 5; i += 1) await reveal(by, caseId);
    await reveal(by);
    expect(raised).toEqual([]);
    clock.forward({ minutes: 61 });
    await reveal(by);
    await reveal(by);
    expect(raised).toEqual([]);
    await reveal(by);
    expect(raised).toMatchObject([{ accountId: by.accountId, caseCount: 3, windowMinutes: 60 }]);
  });

  it(blocks ? 'shows no more while it waits' : 'goes on, and counts in the alarm', async () => {
    const by = await known();
    for (let i = 0; i < 3; i += 1) await reveal(by);
    if (blocks) await expect(reveal(by)).rejects.toMatchObject({ code: 'REVEAL_BLOCKED' });
    else await reveal(by);
    expect(raised).toHaveLength(1);
    const [alarm] = (await open(by)).filter(({ accountId }) => accountId === by.accountId);
    expect(alarm?.caseCount).toBe(blocks ? 3 : 4);
  });

  it('is acknowledged by somebody else of the area, once, and counting begins anew', async () => {
    const by = await known();
    for (let i = 0; i < 3; i += 1) await reveal(by);
    const id = raised[0]?.id ?? '';
    await expect(alarms().acknowledge(by, id)).rejects.toMatchObject({ code: 'ALARM_OWN' });
    const { post } = by;
    const elsewhere = await known({ post: post && { ...post, areaCode: '441881' } });
    await expect(alarms().acknowledge(elsewhere, id)).rejects.toMatchObject({
      code: 'ALARM_UNKNOWN',
    });
    await expect(alarms().acknowledge(await known({ post: null }), id)).rejects.toMatchObject({
      code: 'ALARM_UNKNOWN',
    });
    const head = await known({ post: post && { ...post, areaCode: '441800' } });
    clock.forward({ minutes: 1 });
    await alarms().acknowledge(head, id);
    await alarms().acknowledge(await known({ post }), id);
    const { items } = await alarms().list(head, { openOnly: false, cursor: null, limit: 200 });
    expect(items.find((alarm) => alarm.id === id)).toMatchObject({ acknowledgedByName: '测试' });
    clock.forward({ minutes: 1 });
    await reveal(by);
    await reveal(by);
    expect(raised).toHaveLength(1);
    await reveal(by);
    expect(raised).toHaveLength(2);
  });

  it('is not acknowledged by who stands in for the account it is about', async () => {
    const by = await known();
    for (let i = 0; i < 3; i += 1) await reveal(by);
    const { post } = by;
    const actingFor = { accountId: by.accountId, displayName: '测试' };
    const standIn = await known({ post: post && { ...post, actingFor } });
    const id = raised[0]?.id ?? '';
    await expect(alarms().acknowledge(standIn, id)).rejects.toMatchObject({ code: 'ALARM_OWN' });
    expect((await open(by)).map((alarm) => alarm.id)).toContain(id);
  });

  it('is told to those who watch over the area, stand-ins as well, not to the account itself', async () => {
    const [by, head, standIn, former] = [
      await known(),
      await known(),
      await known(),
      await known(),
    ];
    await watch(head.accountId, [by.accountId, standIn.accountId], former.accountId);
    for (let i = 0; i < 3; i += 1) await reveal(by);
    const [alarm] = raised;
    if (alarm === undefined) throw new Error('no alarm');
    const told = await alarms().watchers(database.dataSource.manager, alarm);
    expect([...told].sort()).toEqual([head.accountId, standIn.accountId].sort());
  });
});
