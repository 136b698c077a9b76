import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Actor, CaseScope } from '@grid/access';
import { AuditModule } from '@grid/audit';
import { SeedService } from '@grid/directory';
import { CategoryEntity, ReportIncident, seedCategories, type ReportCommand } from '@grid/intake';
import { newId } from '@grid/kernel';
import { OutboxService, PersistenceModule } from '@grid/persistence';
import { PersonalDataService } from '@grid/personal-data';
import sharp from 'sharp';
import { withDatabase } from '../../../test/support/database';
import { MovedClock } from '../../../test/support/moved-clock';
import { surroundings } from '../../../test/support/surroundings';
import { VAULT_ENVIRONMENT, vaultConfig } from '../../../test/support/vault';
import { MAX_STAGED_FILES } from '../domain/evidence-limits';
import { vaultFields } from '../domain/vault-fields';
import { EvidenceModule } from '../evidence.module';
import { EvidenceReader } from '../read-evidence/evidence-reader';
import { AttachStaged } from './attach-staged';
import { DiscardStaged } from './discard-staged';
import { StageEvidence } from './stage-evidence';
import { StagedReader } from './staged-reader';

const HOUR_MS = 60 * 60 * 1000;

const nothing: CaseScope = {
  reporterId: null,
  areaPrefix: null,
  gridCodes: null,
  departmentCode: null,
  tasks: null,
  copiedTo: null,
};

describe('photos that come before their report', () => {
  const database = withDatabase([CategoryEntity]);
  const clock = new MovedClock();
  let module: TestingModule;
  let folder: string;
  let picture: Buffer;

  const get = <T>(type: new (...needs: never[]) => T): T => module.get<T>(type, { strict: false });
  const query = <T>(sql: string, parameters: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, parameters);
  const countOf = async (table: string) =>
    Number((await query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'grid-staged-'));
    const config = vaultConfig({
      ...VAULT_ENVIRONMENT,
      DATABASE_URL: database().url,
      EVIDENCE_DIR: folder,
    });
    module = await Test.createTestingModule({
      imports: [surroundings(config, clock), PersistenceModule, AuditModule, EvidenceModule],
    }).compile();
    await get(SeedService).run();
    await seedCategories(database().dataSource.manager);
    picture = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#276' } })
      .jpeg()
      .toBuffer();
  });
  afterAll(async () => {
    await module.close();
    await rm(folder, { recursive: true });
  });
  afterEach(() => jest.restoreAllMocks());

  async function someone(): Promise<Actor> {
    const accountId = newId();
    await query(
      `INSERT INTO access.account (id, username, password_hash, display_name)
       VALUES ($1, $2, '-', '甲')`,
      [accountId, accountId],
    );
    return {
      accountId,
      displayName: '甲',
      post: null,
      permissions: new Set(),
      sessionId: null,
    };
  }

  const stage = (actor: Actor) =>
    get(StageEvidence).execute(actor, { name: '井盖.jpg', bytes: picture });

  const report = (actor: Actor, change: Partial<ReportCommand>) =>
    get(ReportIncident).execute(
      { accountId: actor.accountId, postId: null, role: 'gridMember', actingForAccountId: null },
      {
        clientRequestId: newId(),
        categoryCode: 'C0102',
        gridCode: '441802006001001',
        placeText: '先锋中路公交站旁',
        description: '井盖破损',
        capturedAt: clock.now(),
        urgency: 'normal',
        contactName: null,
        contactPhone: null,
        contactIdentityNumber: null,
        handling: 'upload',
        resultText: null,
        evidenceIds: [],
        ...change,
      },
      get(AttachStaged),
    );

  const holders = async (evidenceId: string) =>
    (
      await query<{ holder: string }>(
        'SELECT DISTINCT subject_id AS holder FROM personal_data.value WHERE field = ANY($1)',
        [vaultFields.all(evidenceId)],
      )
    ).map(({ holder }) => holder);

  it('are seen by their account alone, and by those who see the case once a report has taken them', async () => {
    const actor = await someone();
    const id = await stage(actor);
    const staged = get(StagedReader);
    expect((await sharp(await staged.picture(actor.accountId, id)).metadata()).width).toBe(8);
    await expect(staged.picture((await someone()).accountId, id)).rejects.toMatchObject({
      code: 'EVIDENCE_UNKNOWN',
    });
    expect(await holders(id)).toEqual([actor.accountId]);

    const before = new Date(clock.now().getTime() - 1);
    const { caseId } = await report(actor, { evidenceIds: [id] });
    const reader = get(EvidenceReader);
    const scope = { ...nothing, reporterId: actor.accountId };
    expect(await reader.ofCase(scope, caseId)).toMatchObject([
      { id, name: '井盖.jpg', purpose: 'report', width: 8, erased: null },
    ]);
    expect((await sharp(await reader.picture(scope, caseId, id)).metadata()).width).toBe(8);
    expect(await holders(id)).toEqual([caseId]);
    await expect(staged.picture(actor.accountId, id)).rejects.toMatchObject({
      code: 'EVIDENCE_UNKNOWN',
    });
    expect(await reader.countOf(caseId, 'report', before)).toBe(1);
    expect(await reader.countOf(caseId, 'verification', before)).toBe(0);
    expect(await reader.countOf(caseId, 'report', new Date(clock.now().getTime() + 1))).toBe(0);
    expect(
      await query(
        `SELECT action, new_value ->> 'evidenceId' AS id, length(new_value ->> 'sha256') AS hash
         FROM audit.entry WHERE case_id = $1 AND action = 'evidence.add'`,
        [caseId],
      ),
    ).toEqual([{ action: 'evidence.add', id, hash: 64 }]);
  });

  it('show the settlement when the report says that the matter is settled', async () => {
    const actor = await someone();
    const id = await stage(actor);
    const { caseId } = await report(actor, {
      evidenceIds: [id],
      handling: 'settled',
      resultText: '已清理',
    });
    expect(await query('SELECT purpose FROM evidence.file WHERE case_id = $1', [caseId])).toEqual([
      { purpose: 'settlement' },
    ]);
  });

  it('are refused to others, a second time, and when there are none, and nothing stays of the report', async () => {
    const actor = await someone();
    const others = await stage(await someone());
    const used = await stage(actor);
    await report(actor, { evidenceIds: [used] });
    const fresh = await stage(actor);
    const before = [await countOf('intake.incident_case'), await countOf('outbox.message')];
    for (const wrong of [others, used, newId()]) {
      await expect(report(actor, { evidenceIds: [fresh, wrong] })).rejects.toMatchObject({
        kind: 'invalid',
        code: 'EVIDENCE_UNKNOWN',
        fields: [{ field: 'evidenceIds' }],
      });
    }
    expect([await countOf('intake.incident_case'), await countOf('outbox.message')]).toEqual(
      before,
    );
    expect(await holders(fresh)).toEqual([actor.accountId]);
    await expect(report(actor, { evidenceIds: [fresh] })).resolves.toMatchObject({ created: true });
  });

  it('go to one of two reports that name them at the same moment', async () => {
    const actor = await someone();
    const id = await stage(actor);
    const both = await Promise.allSettled([
      report(actor, { evidenceIds: [id] }),
      report(actor, { evidenceIds: [id] }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('stay where they were when the report fails half-way', async () => {
    const actor = await someone();
    const id = await stage(actor);
    jest.spyOn(get(OutboxService), 'enqueue').mockRejectedValue(new Error('no room'));
    await expect(report(actor, { evidenceIds: [id] })).rejects.toThrow('no room');
    expect(await holders(id)).toEqual([actor.accountId]);
    expect(await get(StagedReader).picture(actor.accountId, id)).toBeInstanceOf(Buffer);
  });

  it('answer the same case to the same request, though they are taken by then', async () => {
    const actor = await someone();
    const sent = { clientRequestId: newId(), evidenceIds: [await stage(actor)] };
    const first = await report(actor, sent);
    expect(await report(actor, sent)).toEqual({ ...first, created: false });
  });

  it('are limited for each account', async () => {
    const actor = await someone();
    await query(
      `INSERT INTO evidence.staged (id, account_id, media_type, byte_count, width, height, sha256, staged_at)
       SELECT gen_random_uuid(), $1, 'image/jpeg', 1, 1, 1, repeat('0', 64), now()
       FROM generate_series(1, $2)`,
      [actor.accountId, MAX_STAGED_FILES - 1],
    );
    const files = async () =>
      (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.sealed'))
        .length;
    await stage(actor);
    const before = await files();
    await expect(stage(actor)).rejects.toMatchObject({ code: 'TOO_MANY_FILES' });
    expect(await files()).toBe(before);
    await query('DELETE FROM evidence.staged WHERE account_id = $1', [actor.accountId]);
  });

  it('are removed with all that opens them when no report takes them within a day', async () => {
    const actor = await someone();
    const old = await stage(actor);
    const discard = get(DiscardStaged);
    const at = (hours: number) => new Date(clock.now().getTime() + hours * HOUR_MS);
    await discard.run(at(23));
    expect(await holders(old)).toEqual([actor.accountId]);
    expect(await discard.run(at(25))).toBeGreaterThan(0);
    expect(await holders(old)).toEqual([]);
    expect(await query('SELECT 1 FROM evidence.staged WHERE id = $1', [old])).toEqual([]);
    expect((await readdir(folder, { recursive: true })).join()).not.toContain(old);
    expect(await get(PersonalDataService).readOne(actor.accountId)).toEqual(new Map());
    expect(await discard.run(at(25))).toBe(0);
  });
});
