import { AppConfig } from '@grid/config';
import { noticeFields } from '@grid/notice';
import { newId } from '@grid/kernel';
import { dataSourceOptions } from '@grid/persistence';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database';
import { VAULT_ENVIRONMENT, vaultOn } from '../../../test/support/vault';
import { migrate } from './migrate';

const FIRST_AFTER_THE_OLD_VERSION = 'AccessSessions1790000010000';

describe('setup migrate', () => {
  let old: TestDatabase;
  const [filed, declined, bare] = [newId(), newId(), newId()];
  const [order, waiting, result, refusal] = [newId(), newId(), newId(), newId()];
  const [accepted, told, settled] = [newId(), newId(), newId()];
  const account = newId();

  const query = <T>(sql: string, parameters: unknown[] = []) =>
    old.dataSource.query<T[]>(sql, parameters);
  const config = (extra: Readonly<Record<string, string>>) =>
    AppConfig.from({ DATABASE_URL: old.url, ...extra });

  beforeAll(async () => {
    old = await createTestDatabase([], FIRST_AFTER_THE_OLD_VERSION);
    await writeAsTheOldVersionDid();
  });
  afterAll(() => old.drop());

  async function writeAsTheOldVersionDid(): Promise<void> {
    await query(`INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
      evidence_required, valid_from)
      VALUES ('C0101', 'component', '01', '井盖', 'Cover', '设施', 'Facilities', true, '2023-06-01')`);
    const aCase = (id: string, name: string | null, phone: string | null) =>
      query(
        `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
           category_code, grid_code, township_code, county_code, place_text, description, urgency,
           contact_name, contact_phone, captured_at, reported_at, as_of, status)
         VALUES ($1, $1, $1, 'QY', 'C0101', '441802001001001', '441802001', '441802', '北门街', '井盖破损',
           'normal', $2, $3, now(), now(), '2026-11-22', 'reported')`,
        [id, name, phone],
      );
    await aCase(filed, '陈小明', '138 0000 1234');
    await aCase(declined, '李四', '请到家里');
    await aCase(bare, null, null);
    const anOrder = (id: string, caseId: string, status: string, text: string | null) =>
      query(
        `INSERT INTO dispatch.work_order (id, case_id, round, department_code, due_at, request, status,
           opened_at, department_reference, placed_at, answered_at, outcome, result_text)
         VALUES ($1, $2, 1, 'd', now(), '{"caseNumber": "QY-1", "description": "井盖破损"}', $3, now(),
           'BM1', now(), CASE WHEN $4::text IS NOT NULL THEN now() END,
           CASE WHEN $4 IS NOT NULL THEN 'done' END, $4)`,
        [id, caseId, status, text],
      );
    await anOrder(order, filed, 'answered', '已更换，已告知陈小明');
    await anOrder(waiting, bare, 'placed', null);
    const aDecision = (id: string, caseId: string, answers: object, variables: object) =>
      query(
        `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id, answers,
           variables, account_id, post_id, decided_at, status)
         VALUES ($1, 'g', abs(hashtext($2::text)), $3, 'e', 'f', $4, $5, $6, $6, now(), 'effective')`,
        [id, id, caseId, answers, variables, account],
      );
    await aDecision(
      settled,
      declined,
      { acceptOutcome: 'decline', opinion: '重复上报' },
      { acceptOutcome: 'decline' },
    );
    await aDecision(told, filed, { message: '已修好', channel: 'inbox' }, {});
    await aDecision(accepted, filed, { acceptOutcome: 'accept' }, { acceptOutcome: 'accept' });
    const aNotice = (id: string, caseId: string, kind: string, zh: string, en: string) =>
      query(
        `INSERT INTO notice.notice (id, recipient_account_id, case_id, kind, title_zh, title_en, body_zh,
           body_en, created_at) VALUES ($1, $2, $3, $4, $5, $6, '理由：重复', 'Reason: 重复', now())`,
        [id, account, caseId, kind, zh, en],
      );
    await aNotice(
      refusal,
      declined,
      'reportDeclined',
      '您上报的事项未予立案（北门街（东））',
      'Your report was not filed (北门街（东）)',
    );
    await aNotice(result, filed, 'caseResult', '您反映的事项已有办理结果（QY-1）', 'Result QY-1');
  }

  /** Whether a table's file on the disk holds a text, also in a row that was replaced. */
  async function inFile(table: string, text: string): Promise<boolean> {
    await query('CHECKPOINT');
    const [file] = await query<{ at: number }>(
      'SELECT position(convert_to($2, $3) IN pg_read_binary_file(pg_relation_filepath($1))) AS at',
      [table, text, 'UTF8'],
    );
    return file !== undefined && file.at > 0;
  }

  it('says what is missing when there is something to seal and no key, and leaves everything as it was', async () => {
    await expect(migrate(config({}))).rejects.toThrow('PERSONAL_DATA_KEYS');
    const [row] = await query<{ n: string }>(
      'SELECT count(*) AS n FROM intake.incident_case WHERE description IS NOT NULL',
    );
    expect(row?.n).toBe('3');
    expect(await inFile('intake.incident_case', '陈小明')).toBe(true);
    expect(await inFile('notice.notice', '重复')).toBe(true);
  });

  it('lets no other way of migrating throw the values away', async () => {
    const direct = await new DataSource(dataSourceOptions(old.url, 1)).initialize();
    await expect(direct.runMigrations()).rejects.toThrow('setup migrate');
    await direct.destroy();
  });

  it('seals what an earlier version wrote in the open and keeps every word', async () => {
    await migrate(config(VAULT_ENVIRONMENT));
    const vault = vaultOn(old.dataSource);
    const read = async (id: string) => Object.fromEntries(await vault.readOne(id));
    expect(await read(filed)).toEqual({
      description: { value: '井盖破损' },
      contactName: { value: '陈小明' },
      contactPhone: { value: '138 0000 1234' },
      [`workOrder.${order}.description`]: { value: '井盖破损' },
      [`workOrder.${order}.resultText`]: { value: '已更换，已告知陈小明' },
      [`decision.${told}.message`]: { value: '已修好' },
      [`decision.${told}.channel`]: { value: 'inbox' },
      [noticeFields.bodyZh(result)]: { value: '理由：重复' },
      [noticeFields.bodyEn(result)]: { value: 'Reason: 重复' },
    });
    expect(await read(declined)).toEqual({
      description: { value: '井盖破损' },
      contactName: { value: '李四' },
      contactPhone: { value: '请到家里' },
      [`decision.${settled}.opinion`]: { value: '重复上报' },
      [noticeFields.bodyZh(refusal)]: { value: '地点：北门街（东）。理由：重复' },
      [noticeFields.bodyEn(refusal)]: { value: 'Place: 北门街（东）. Reason: 重复' },
    });
    expect(await read(bare)).toEqual({
      description: { value: '井盖破损' },
      [`workOrder.${waiting}.description`]: { value: '井盖破损' },
    });
    expect(await vault.findSubjects('telephone', '13800001234')).toEqual([filed]);
    expect(await vault.findSubjects('fullName', '陈小明')).toEqual([filed]);
  });

  it('keeps what was chosen where it was, and says which answers were written', async () => {
    expect(
      await query(
        'SELECT id, answers, texts FROM human_task.decision ORDER BY cardinality(texts), id',
      ),
    ).toEqual([
      { id: accepted, answers: { acceptOutcome: 'accept' }, texts: [] },
      { id: settled, answers: { acceptOutcome: 'decline' }, texts: ['opinion'] },
      { id: told, answers: {}, texts: expect.arrayContaining(['message', 'channel']) as string[] },
    ]);
    expect(await query('SELECT title_zh FROM notice.notice WHERE id = $1', [refusal])).toEqual([
      { title_zh: '您上报的事项未予立案' },
    ]);
  });

  it('leaves nothing of it in the tables or their files', async () => {
    const tables = [
      'intake.incident_case',
      'dispatch.work_order',
      'notice.notice',
      'human_task.decision',
    ];
    for (const table of tables) {
      const [row] = await query<{ text: string }>(
        `SELECT coalesce(string_agg(t::text, ''), '') AS text FROM ${table} t`,
      );
      expect([table, row?.text]).toEqual([
        table,
        expect.not.stringMatching(/陈小明|138 ?0000 ?1234|井盖破损|重复|已更换/),
      ]);
    }
    expect(await inFile('intake.incident_case', '陈小明')).toBe(false);
    expect(await inFile('dispatch.work_order', '陈小明')).toBe(false);
    expect(await inFile('notice.notice', '重复')).toBe(false);
    expect(await inFile('human_task.decision', '重复')).toBe(false);
  });

  it('is on record by numbers alone, and does nothing when it is run again', async () => {
    await migrate(config({}));
    expect(
      await query(`SELECT detail FROM audit.entry WHERE action = 'personalData.sealPlain'`),
    ).toEqual([
      {
        detail: {
          rows: {
            'intake.incident_case': 3,
            'dispatch.work_order': 2,
            'human_task.decision': 2,
            'notice.notice': 2,
          },
        },
      },
    ]);
  });
});
