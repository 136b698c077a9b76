import { createHash, randomUUID } from 'node:crypto';
import { api, as, people, reported } from '../support/api-client';
import { onDatabase } from '../support/accounts';
import { readCsv } from '../support/csv';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

const head = 'fzr-qingcheng';

async function exported(username: string, query: object, language = 'zh') {
  const answer = await api()
    .get('/api/cases/export')
    .query(query)
    .set({ ...(await as(username)), 'accept-language': language });
  const { status, headers, text } = answer;
  return { status, headers, text, rows: status === 200 ? readCsv(text) : [] };
}

interface ExportRow {
  readonly number: string;
  readonly sha256: string | null;
  readonly status: string;
  readonly caseCount: number;
  readonly truncated: boolean;
  readonly filter: object;
}

async function exportsOf(username: string): Promise<ExportRow[]> {
  const answer = await api()
    .get('/api/exports')
    .set(await as(username));
  expect(answer.status).toBe(200);
  return (answer.body as { items: ExportRow[] }).items;
}

describe('GET /api/cases/export', () => {
  const place = `导出测试${randomUUID().slice(0, 8)}`;
  const places = ['甲', '乙', '丙'].map((letter) => `${place}${letter}`);

  beforeAll(async () => {
    for (const placeText of places) {
      await reported({
        placeText,
        description: '=HYPERLINK("http://x.invalid","点我") 回电 13812345678',
        contactName: '陈大文',
        contactPhone: '13812345678',
        contactIdentityNumber: '11010519491231002X',
      });
    }
    await reported({ placeText: `${place}丁`, gridCode: '441881001001001' });
  });

  it('says whose it is, of when, what is in it, and masks what the list masks', async () => {
    const { status, headers, text, rows } = await exported(head, { q: place, status: 'reported' });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const number = rows[0]?.[1] ?? '';
    expect(number).toMatch(/^EX-\d{8}-\d{6}$/);
    expect(headers['content-disposition']).toBe(`attachment; filename="cases-${number}.csv"`);
    expect(rows.slice(0, 6)).toEqual([
      ['导出编号', number],
      ['导出人', '演示负责人（清城区）', expect.stringContaining('负责人')],
      ['导出时间', expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/), 'UTC+08:00'],
      ['筛选条件', `状态: 已上报; 查找: ${place}`],
      ['件数', '3'],
      ['是否截断', '否，符合条件的全部在内'],
    ]);
    const [titles = [], ...cases] = rows.slice(8);
    expect(titles.slice(0, 3)).toEqual(['导出编号', '案号', '状态']);
    expect(cases).toHaveLength(3);
    for (const row of cases) {
      expect(row[0]).toBe(number);
      expect(row).toHaveLength(titles.length);
      const cellOf = (title: string) => row[titles.indexOf(title)];
      expect(cellOf('联系人')).toBe('陈**');
      expect(cellOf('联系电话')).toBe('138****5678');
      expect(cellOf('情况描述')).toBe(`'=HYPERLINK("http://x.invalid","点我") 回电 138****5678`);
    }
    expect(text).not.toMatch(/13812345678|陈大文|1101/);
  });

  it('holds the very cases that the list shows, in its order', async () => {
    const { rows } = await exported(head, { q: place });
    const list = await api()
      .get('/api/cases')
      .query({ q: place, limit: 200 })
      .set(await as(head));
    const { items } = list.body as { items: { placeText: string }[] };
    const column = rows[8]?.indexOf('地点') ?? -1;
    expect(rows.slice(9).map((row) => row[column])).toEqual(items.map((item) => item.placeText));
    expect(items.map((item) => item.placeText).sort()).toEqual([...places].sort());
  });

  it('speaks English when asked to', async () => {
    const { rows } = await exported(head, { q: place, mine: 'true' }, 'en');
    expect(rows[0]?.[0]).toBe('Export number');
    expect(rows[3]).toEqual(['Filter', `Own reports only; Search: ${place}`]);
    expect(rows[4]).toEqual(['Cases', '0']);
    expect(rows[8]?.slice(0, 3)).toEqual(['Export number', 'Case number', 'Status']);
    expect(rows).toHaveLength(9);
  });

  it('is on record with the hash of the file, and what was typed is not', async () => {
    const { text, rows } = await exported(head, { q: place });
    const number = rows[0]?.[1];
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    const own = await exportsOf(head);
    expect(own.find((row) => row.number === number)).toMatchObject({
      status: 'done',
      sha256,
      caseCount: 3,
      truncated: false,
      filter: { status: null, mine: false, text: true },
    });
    expect(await exportsOf(people.auditor)).toContainEqual(
      expect.objectContaining({ number, sha256 }),
    );
    expect((await exportsOf('fzr-yingde')).map((row) => row.number)).not.toContain(number);
    const record = await onDatabase<{ action: string; detail: object }>(
      `SELECT action, detail FROM audit.entry WHERE detail->>'number' = $1 ORDER BY id`,
      [number],
    );
    const filter = { status: null, mine: false, text: true };
    const detail = { number, caseCount: 3, truncated: false, filter };
    expect(record).toEqual([
      { action: 'case.exportBegin', detail },
      { action: 'case.export', detail: { ...detail, sha256 } },
    ]);
  });

  it('is refused without the permission, and refuses what the list refuses', async () => {
    for (const other of [people.township, people.gridMember, people.administrator]) {
      expect((await exported(other, {})).status).toBe(403);
    }
    for (const query of [{ status: 'lost' }, { cursor: 'x' }, { limit: 5 }, { owner: 'me' }]) {
      expect((await exported(head, query)).status).toBe(400);
    }
  });
});

describe('an export of very many cases', () => {
  const many = `导出上限${randomUUID().slice(0, 8)}`;

  beforeAll(() =>
    onDatabase(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
         reported_at, as_of, status, closed_at)
       SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'qingyuan', 'C0102',
         '441802006001001', '441802006', '441802', $1 || n, 'normal', '2020-01-01', '2020-01-01',
         '2020-01-01', 'declined', '2020-01-02'
       FROM generate_series(1, 10001) AS n`,
      [many],
    ),
  );
  afterAll(() =>
    onDatabase('DELETE FROM intake.incident_case WHERE place_text LIKE $1', [`${many}%`]),
  );

  it('stops at the limit and says so', async () => {
    const { rows } = await exported(head, { q: many });
    expect(rows[4]).toEqual(['件数', '10000']);
    expect(rows[5]?.[1]).toMatch(/^是，只含最新的 10000 件/);
    expect(rows.slice(9)).toHaveLength(10_000);
  });

  it('is known for one that was cut off when nobody received it to its end', async () => {
    const cut = new AbortController();
    const url = new URL('/api/cases/export', runningStack().apiUrl);
    url.searchParams.set('q', many);
    const answer = await fetch(url, { headers: await as(head), signal: cut.signal });
    const number = /EX-\d{8}-\d{6}/.exec(answer.headers.get('content-disposition') ?? '')?.[0];
    cut.abort();
    const known = await until('broken export', async () => {
      const found = (await exportsOf(head)).find((row) => row.number === number);
      return found?.status === 'running' ? null : found;
    });
    expect(known).toMatchObject({ status: 'broken', sha256: null, caseCount: 10_000 });
    const [record] = await onDatabase<{ outcome: string; written: string }>(
      `SELECT outcome, detail->>'rowsWritten' AS written FROM audit.entry
       WHERE action = 'case.export' AND detail->>'number' = $1`,
      [number],
    );
    expect(record?.outcome).toBe('failed');
    expect(Number(record?.written)).toBeLessThan(10_000);
  });
});
