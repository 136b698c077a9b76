import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Global, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { AuditModule, runInRequest } from '@grid/audit';
import { AppConfig } from '@grid/config';
import { Clock, newId } from '@grid/kernel';
import { PersistenceModule } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { ServiceClientList } from './administer/service-client-list';
import { ServiceClients } from './administer/service-clients';
import { ServiceKeys } from './authenticate/service-keys';
import { WebhookSecrets } from './authenticate/webhook-secrets';
import { HandOverDepartments } from './hand-over/hand-over-departments';
import { ServiceClientModule } from './service-client.module';

const URBAN = '441802-urban-management';
const HOUR_MS = 3_600_000;

describe('systems that are let in', () => {
  const database = withDatabase();
  let folder: string;
  let clock: MovedClock;
  let module: TestingModule;
  const get = <T>(service: Type<T>): T => module.get(service, { strict: false });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'hand-over-'));
    await database().dataSource.query(
      `INSERT INTO directory.area (code, level, name_zh, name_en)
       VALUES ('441802', 'county', '清城区', 'Qingcheng')`,
    );
    await database().dataSource.query(
      `INSERT INTO directory.organisation
         (code, kind, function, level, area_code, name_zh, name_en, valid_from)
       SELECT code, kind, 'any', 'county', '441802', code, code, '2023-06-01' FROM (VALUES
         ('${URBAN}', 'department'), ('441802-health', 'department'),
         ('441802-grid-authority', 'gridAuthority')) AS o (code, kind)`,
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  beforeEach(async () => {
    clock = new MovedClock();
    const config = AppConfig.from({
      DATABASE_URL: database().url,
      SERVICE_KEYS: `spec:${randomBytes(32).toString('base64')}`,
      DEPARTMENT_CREDENTIALS_FILE: path.join(folder, 'credentials.json'),
    });
    @Global()
    @Module({
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [AppConfig, Clock],
    })
    class SurroundingsModule {}
    module = await Test.createTestingModule({
      imports: [SurroundingsModule, PersistenceModule, AuditModule, ServiceClientModule],
    }).compile();
  });
  afterEach(() => module.close());

  const aProbe = (expiresAt: Date | null = null) =>
    get(ServiceClients).create(
      { kind: 'probe', organisationCode: null, label: '监测', scopes: ['metrics.read'], expiresAt },
      null,
    );
  const refused = { kind: 'unauthenticated', code: 'SERVICE_KEY_INVALID' };
  const actorOf = (key: string) => get(ServiceKeys).actorOf(key);

  it('are known by their key and may what their scopes say', async () => {
    const { client, secret } = await aProbe();
    const actor = await actorOf(secret);
    expect(actor).toMatchObject({ serviceClientId: client.id, post: null, sessionId: null });
    expect([...actor.permissions]).toEqual(['metrics.read']);
  });

  it('act for their organisation, within its area', async () => {
    const { secret } = await get(ServiceClients).create(
      {
        kind: 'open311',
        organisationCode: '441802-grid-authority',
        label: '12345 热线',
        scopes: ['report.create'],
        expiresAt: null,
      },
      null,
    );
    expect((await actorOf(secret)).post).toMatchObject({
      role: 'service',
      organisationCode: '441802-grid-authority',
      areaCode: '441802',
    });
  });

  it('are refused with a made-up key, with the key of a disabled client, and after the last instant', async () => {
    const { client, secret } = await aProbe();
    await expect(
      actorOf(`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`),
    ).rejects.toMatchObject(refused);
    await expect(actorOf(`grid_${'0'.repeat(32)}_${'A'.repeat(43)}`)).rejects.toMatchObject(
      refused,
    );
    await get(ServiceClients).disable(client.id);
    await expect(actorOf(secret)).rejects.toMatchObject(refused);
    const short = await aProbe(new Date(clock.now().getTime() + HOUR_MS));
    await actorOf(short.secret);
    clock.forward({ hours: 1 });
    await expect(actorOf(short.secret)).rejects.toMatchObject(refused);
  });

  it('may show the old key until the overlap ends, and never more than two', async () => {
    const { client, secret: first } = await aProbe();
    const { secret: second } = await get(ServiceClients).rotate(client.id, 2 * HOUR_MS);
    await actorOf(first);
    await actorOf(second);
    clock.forward({ hours: 1 });
    const { secret: third, client: view } = await get(ServiceClients).rotate(
      client.id,
      2 * HOUR_MS,
    );
    expect(view.secrets).toHaveLength(2);
    await expect(actorOf(first)).rejects.toMatchObject(refused);
    await actorOf(second);
    clock.forward({ hours: 2 });
    await expect(actorOf(second)).rejects.toMatchObject(refused);
    await actorOf(third);
  });

  it('get no new secret once they are disabled', async () => {
    const { client } = await aProbe();
    await get(ServiceClients).disable(client.id);
    await expect(get(ServiceClients).rotate(client.id, 0)).rejects.toMatchObject({
      code: 'SERVICE_CLIENT_DISABLED',
    });
    await expect(get(ServiceClients).rotate(newId(), 0)).rejects.toMatchObject({
      code: 'SERVICE_CLIENT_UNKNOWN',
    });
  });

  const wrong: [string, object, string][] = [
    ['a department without one', { kind: 'department', scopes: [] }, 'REQUIRED'],
    [
      'a department that is none',
      { kind: 'department', scopes: [], organisationCode: '441802-grid-authority' },
      'ORGANISATION_NOT_A_DEPARTMENT',
    ],
    ['an organisation that is not there', { organisationCode: 'nobody' }, 'ORGANISATION_UNKNOWN'],
    ['a scope of another kind', { scopes: ['report.create'] }, 'NOT_OFFERED'],
    ['the cases of others', { scopes: ['case.readArea'] }, 'NOT_OFFERED'],
    [
      'an end in the past',
      { expiresAt: new Date('2026-11-22T08:59:59+08:00') },
      'TIME_IN_THE_PAST',
    ],
  ];
  it.each(wrong)('are not let in as %s', async (_, change, code) => {
    const command = {
      kind: 'probe',
      organisationCode: null,
      label: 'x',
      scopes: [],
      expiresAt: null,
    } as const;
    await expect(get(ServiceClients).create({ ...command, ...change }, null)).rejects.toMatchObject(
      {
        code,
      },
    );
  });

  it('note their last use to the minute', async () => {
    const { client, secret } = await aProbe();
    const lastUse = async () => {
      const { items } = await get(ServiceClientList).page({
        areaCode: '441800',
        kind: 'probe',
        text: null,
        cursor: null,
        limit: 200,
      });
      return items.find(({ id }) => id === client.id)?.lastUsedAt;
    };
    expect(await lastUse()).toBeNull();
    await actorOf(secret);
    const first = clock.now();
    clock.forward({ seconds: 30 });
    await actorOf(secret);
    expect(await lastUse()).toEqual(first);
    clock.forward({ seconds: 31 });
    await actorOf(secret);
    expect(await lastUse()).toEqual(clock.now());
  });

  it('are on record with whoever let them in, without the secret', async () => {
    const accountId = newId();
    const request = { requestId: newId(), sourceAddress: null };
    const { secret } = await runInRequest(
      { ...request, actor: { accountId, postId: null, actingFor: null } },
      async () => {
        const made = await aProbe();
        const changed = await get(ServiceClients).rotate(made.client.id, 0);
        await get(ServiceClients).disable(made.client.id);
        return changed;
      },
    );
    const rows = await database().dataSource.query<{ action: string; all: string }[]>(
      `SELECT action, to_json(entry)::text AS "all" FROM audit.entry WHERE account_id = $1 ORDER BY id`,
      [accountId],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'serviceClient.create',
      'serviceClient.rotate',
      'serviceClient.disable',
    ]);
    expect(rows.some(({ all }) => all.includes(secret))).toBe(false);
  });

  it('keep of a key only its digest', async () => {
    const { secret } = await aProbe();
    const rows = await database().dataSource.query<{ all: string }[]>(
      'SELECT to_json(s)::text AS "all" FROM access.service_secret s',
    );
    expect(rows.some(({ all }) => all.includes(secret.slice(-43)))).toBe(false);
  });

  it('come in pages, newest first, by kind and by words', async () => {
    const made = [await aProbe(), await aProbe(), await aProbe()].map(({ client }) => client.id);
    const list = get(ServiceClientList);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<ServiceClientList['page']>> = await list.page({
        areaCode: '441800',
        kind: 'probe',
        text: '监',
        cursor,
        limit: 2,
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(made));
    const none = await list.page({
      areaCode: '441800',
      kind: null,
      text: '%',
      cursor: null,
      limit: 2,
    });
    expect(none.items).toEqual([]);
  });

  describe('the reference system of the departments', () => {
    type HandedOver = Record<string, { client: string; secret: string }>;
    const file = () => path.join(folder, 'credentials.json');
    const handOver = async (): Promise<HandedOver> => {
      await get(HandOverDepartments).run();
      return JSON.parse(await readFile(file(), 'utf8')) as HandedOver;
    };

    it('gets a secret for each department, in a file of its owner, and keeps it', async () => {
      const first = await handOver();
      expect(Object.keys(first).sort()).toEqual(['441802-health', URBAN]);
      expect((await stat(file())).mode & 0o777).toBe(0o600);
      const { client = '', secret } = first[URBAN] ?? {};
      expect((await get(WebhookSecrets).of(client))?.secrets).toEqual([secret]);
      expect(await handOver()).toEqual(first);
    });

    it('gets new ones for a file that was lost or belongs to another database', async () => {
      const first = await handOver();
      await writeFile(
        file(),
        JSON.stringify({ ...first, [URBAN]: { client: newId(), secret: 'x' } }),
      );
      const second = await handOver();
      expect(second['441802-health']).toEqual(first['441802-health']);
      const { client = '', secret } = second[URBAN] ?? {};
      expect((await get(WebhookSecrets).of(client))?.secrets).toEqual([secret]);
    });
  });
});
