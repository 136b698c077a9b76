import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import {
  api,
  as,
  decide,
  inStatus,
  people,
  report,
  verifiedIfSampled,
  visitedIfSampled,
} from '../support/api-client';
import { runScript } from '../support/command';
import {
  dataFolders,
  type Finding,
  searchAnswers,
  searchArchives,
  searchFiles,
  searchTables,
} from '../support/search-everywhere';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

jest.setTimeout(180_000);

/** A citizen of the demo data, and another person whom they report for. None of the numbers is anybody's. */
const citizen = { username: 'qz-qingcheng', fullName: '甄演示', telephone: '19900002601' };
const person = {
  fullName: '欧阳测漏',
  telephone: '19912345678',
  identityNumber: '441802198808123034',
};

const numbers = [
  person.telephone,
  '199 1234 5678',
  '199-1234-5678',
  '１９９１２３４５６７８',
  person.identityNumber,
  '44180219 88081230 34',
  citizen.telephone,
  '19900002602',
];
const names = [person.fullName, '欧 阳测漏', citizen.fullName, '贾演示'];
const texts = [...numbers, ...names];

const description =
  `路面塌陷，${person.fullName}（欧 阳测漏）住在旁边，电话 ${person.telephone}、199 1234 5678、` +
  `199-1234-5678 或 １９９１２３４５６７８，身份证 ${person.identityNumber}、44180219 88081230 34。`;

interface TimelineItem {
  readonly elementId: string;
  readonly textZh: string | null;
  readonly textEn: string | null;
}

describe('what people wrote and who they are', () => {
  const { databaseUrl, dataDir, ...urls } = runningStack();
  const database = new Client({ connectionString: databaseUrl });
  let caseId: string;
  let caseNumber: string;
  let acceptTask: string;

  const get = async (username: string, path: string, language = 'zh') =>
    api()
      .get(path)
      .set({ ...(await as(username)), 'accept-language': language });

  /** The engine's records of the case are folded a minute after its end. */
  async function untilFolded(): Promise<void> {
    const clock = join(dataDir, 'clock-offset');
    const before = Number(await readFile(clock, 'utf8'));
    await writeFile(clock, `${before + 120_000}\n`);
    await until(
      'the archive of the case',
      async () => {
        const { rowCount } = await database.query(
          'SELECT FROM trace.case_archive WHERE case_id = $1',
          [caseId],
        );
        return rowCount === 1;
      },
      100_000,
    );
  }

  beforeAll(async () => {
    await database.connect();
    const answer = await api()
      .post('/api/reports')
      .set(await as(citizen.username))
      .send(
        report({
          description,
          contactName: person.fullName,
          contactPhone: '+86 199-1234-5678',
          contactIdentityNumber: person.identityNumber,
        }),
      );
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    caseId = (answer.body as { id: string }).id;
    acceptTask = await decide(people.township, caseId, 'UserTask_AcceptReport', {
      acceptOutcome: 'accept',
    });
    await decide(people.county, caseId, 'UserTask_ConfirmDispatch', {
      dispatchOutcome: 'dispatch',
      departmentCode: '441802-housing-construction',
      opinion: `请与${person.fullName}联系，电话 ${person.telephone}。`,
    });
    await verifiedIfSampled(caseId);
    await decide(people.township, caseId, 'UserTask_TellPerson', {
      message: `${person.fullName}：路面已修复，如有疑问请用 ${person.telephone} 来电。`,
      channel: 'inbox',
    });
    await visitedIfSampled(caseId);
    caseNumber = String((await inStatus(caseId, 'closed'))['caseNumber']);
  });
  afterAll(() => database.end());

  it('is not said back when it is refused, and does not stay when it was asked for', async () => {
    const headers = await as(citizen.username);
    const refused = [
      report({ contactPhone: `${person.telephone}9` }),
      report({ contactIdentityNumber: person.identityNumber.replace(/4$/, '5') }),
      report({ placeText: `${person.fullName}家，${person.telephone}` }),
      report({ description: { text: description } }),
      report({ [person.telephone]: person.fullName }),
    ];
    for (const body of refused) {
      const answer = await api().post('/api/reports').set(headers).send(body);
      expect(answer.status).toBe(400);
      const told = texts.filter((text) => answer.text.includes(text));
      expect(told.filter((text) => !Object.keys(body).includes(text))).toEqual([]);
    }
    const asked = await api()
      .get('/api/cases')
      .query({ q: person.telephone })
      .set(await as(people.township));
    expect([asked.status, (asked.body as { items: unknown[] }).items]).toEqual([200, []]);
    await api()
      .post('/api/cases/find-by-person')
      .set(await as(people.township))
      .send({ kind: 'fullName', value: person.fullName })
      .expect(200);
    await api().post(`/api/auth/login`).send({ username: person.telephone, password: 'x' });
  });

  it('is seen by whom it concerns', async () => {
    const page = await get(citizen.username, `/api/cases/${caseId}`);
    expect(page.body).toMatchObject({ description, erased: null });
    const me = await get(citizen.username, '/api/me');
    expect(me.body).toMatchObject({
      profile: { fullName: citizen.fullName, telephone: citizen.telephone },
    });
  });

  describe('is found nowhere in the open after the whole course of a case', () => {
    beforeAll(() => untilFolded());

    it('in no table', async () => {
      expect(await searchTables(database, texts)).toEqual([]);
    });

    it('in no archive of the engine’s records', async () => {
      expect(await searchArchives(database, texts)).toEqual([]);
    });

    it('in no log and no other file, the engine’s own data among them', () => {
      const folders = dataFolders().filter((name) => name !== 'postgres');
      expect(folders).toEqual(expect.arrayContaining(['logs', 'engine']));
      expect(searchFiles(folders, texts)).toEqual([]);
    });

    it('in no file of the database server, where numbers are concerned', async () => {
      await database.query('CHECKPOINT');
      expect(searchFiles(['postgres'], numbers)).toEqual([]);
    });

    it('in no metrics', async () => {
      const addresses = [
        `${urls.apiUrl}/metrics`,
        `${urls.workerUrl}/metrics`,
        `${urls.projectionUrl}/metrics`,
        `${urls.zeebeManagementUrl}/actuator/prometheus`,
      ];
      expect(await searchAnswers(addresses, texts)).toEqual([]);
    });

    it('with a search that finds what was put there', async () => {
      const planted = '19955554444';
      const known = [...texts, planted];
      const folder = join(dataDir, 'planted');
      const log = join(dataDir, 'logs', 'planted.log');
      const found = (findings: readonly Finding[]) => findings.map(({ where }) => where);
      try {
        await database.query('CREATE TABLE public.planted (plain jsonb, bytes bytea)');
        await database.query('INSERT INTO public.planted VALUES ($1, NULL)', [
          JSON.stringify({ deep: [planted] }),
        ]);
        expect(found(await searchTables(database, known))).toEqual(['public.planted']);
        await database.query('UPDATE public.planted SET plain = NULL, bytes = $1', [
          Buffer.from(planted),
        ]);
        expect(found(await searchTables(database, known))).toEqual(['public.planted']);
        await database.query('CHECKPOINT');
        expect(searchFiles(['postgres'], known)).not.toEqual([]);
        await database.query(
          `INSERT INTO trace.partition_archive VALUES ('planted', 1, now(), 1, $1)`,
          [gzipSync(planted)],
        );
        expect(found(await searchArchives(database, known))).toEqual(['trace.partition_archive']);
        mkdirSync(folder);
        writeFileSync(join(folder, 'deep'), planted);
        await appendFile(log, planted);
        expect(found(searchFiles(['logs', 'planted'], known))).toEqual([
          'logs/planted.log',
          'planted/deep',
        ]);
      } finally {
        await database.query('DROP TABLE IF EXISTS public.planted');
        await database.query(
          `DELETE FROM trace.partition_archive WHERE partition_name = 'planted'`,
        );
        rmSync(folder, { recursive: true, force: true });
        rmSync(log, { force: true });
      }
    });
  });

  it('can be read after the keys were changed and the old ones thrown away, while everything runs', async () => {
    const rotated = await runScript('keys-rotate');
    expect(rotated).toMatch(/[1-9]\d* subject keys were sealed anew/);
    await runScript('keys-rotate', '--drop');
    const page = await get(citizen.username, `/api/cases/${caseId}`);
    expect(page.body).toMatchObject({ description });
    expect(await runScript('personal-data', 'verify')).toMatch(/[1-9]\d* values are as they were/);
  });

  describe('once it was erased under a rule', () => {
    const sentence = /〔已按规定于 \d{4}-\d\d-\d\d 删除（规则 ON-REQUEST）〕/;
    const commitments = async () =>
      (
        await database.query<{ field: string; commitment: string }>(
          'SELECT field, commitment FROM personal_data.value WHERE subject_id = $1 ORDER BY field',
          [caseId],
        )
      ).rows;
    let before: Awaited<ReturnType<typeof commitments>>;

    beforeAll(async () => {
      before = await commitments();
      await runScript('personal-data', 'erase', '--case', caseNumber, '--rule', 'ON-REQUEST');
    });

    it('leaves key and values nowhere, and every commitment where it was', async () => {
      const { rows } = await database.query(
        `SELECT DISTINCT k.sealed_key, v.sealed FROM personal_data.subject_key k
         JOIN personal_data.value v ON v.subject_id = k.subject_id WHERE k.subject_id = $1`,
        [caseId],
      );
      expect(rows).toEqual([{ sealed_key: null, sealed: null }]);
      expect(before.length).toBeGreaterThan(6);
      expect(await commitments()).toEqual(before);
      const record = await database.query<{ text: string }>(
        `SELECT string_agg(new_value::text, '') AS text FROM audit.entry WHERE case_id = $1`,
        [caseId],
      );
      const onRecord = before.filter(({ commitment }) => record.rows[0]?.text.includes(commitment));
      expect(onRecord).toEqual(before);
    });

    it('leaves the case to those who may see it, and says what happened in place of the words', async () => {
      const page = await get(people.township, `/api/cases/${caseId}`);
      expect(page.body).toMatchObject({
        caseNumber,
        status: 'closed',
        description: null,
        erased: { ruleCode: 'ON-REQUEST' },
        workOrders: [{ status: 'answered', outcome: 'done', resultText: null }],
      });
      expect((page.body as { placeText: string }).placeText).not.toContain('先锋中路');
      const timeline = await get(people.township, `/api/cases/${caseId}/timeline?limit=100`);
      const { items } = timeline.body as { items: TimelineItem[] };
      const dispatch = items.find(({ elementId }) => elementId === 'UserTask_ConfirmDispatch');
      expect(dispatch?.textZh).toMatch(sentence);
      expect(dispatch?.textZh).toContain('住房');
      expect(dispatch?.textEn).toMatch(/\[Erased on .* under rule ON-REQUEST\]/);
      const task = await get(people.township, `/api/tasks/${acceptTask}`);
      expect(task.body).toMatchObject({
        case: { description: null },
        data: { description: expect.stringMatching(sentence) as string },
      });
      const english = await get(people.township, `/api/tasks/${acceptTask}`, 'en');
      expect(english.body).toMatchObject({
        data: { description: expect.stringMatching(/^\[Erased on/) as string },
      });
      const inbox = await get(citizen.username, '/api/notices?limit=100');
      const { items: notices } = inbox.body as { items: { caseId: string; bodyZh: string }[] };
      expect(notices.find((notice) => notice.caseId === caseId)?.bodyZh).toMatch(sentence);
    });

    it('is found by nobody any more', async () => {
      const answer = await api()
        .post('/api/cases/find-by-person')
        .set(await as(people.township))
        .send({ kind: 'telephone', value: person.telephone });
      expect((answer.body as { items: { id: string }[] }).items.map(({ id }) => id)).not.toContain(
        caseId,
      );
    });

    it('leaves the verifiers green, and they say so', async () => {
      expect(await runScript('personal-data', 'verify')).toMatch(
        /subjects erased on \d{4}-\d\d-\d\d under rule ON-REQUEST/,
      );
      expect(await runScript('audit-verify')).toContain('ON-REQUEST');
    });

    it('is on record without a word of it', async () => {
      const { rows } = await database.query<{ detail: object }>(
        `SELECT detail FROM audit.entry WHERE action = 'personalData.erase' AND case_id = $1`,
        [caseId],
      );
      expect(rows).toMatchObject([
        {
          detail: {
            ruleCode: 'ON-REQUEST',
            subjectKind: 'case',
            subjectId: caseId,
            source: 'command',
            fields: before.map(({ field }) => field).sort(),
          },
        },
      ]);
    });
  });
});
