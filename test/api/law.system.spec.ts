import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { api, as, people } from '../support/api-client';
import { runScript } from '../support/command';
import { inventedText } from '../support/invented-ordinance';
import { runningStack } from '../support/stack';

const database = new Client({ connectionString: runningStack().databaseUrl });
let folder: string;

beforeAll(async () => {
  await database.connect();
  folder = await mkdtemp(join(tmpdir(), 'law-'));
});
afterAll(async () => {
  await database.end();
  await rm(folder, { recursive: true });
});

const get = async (path: string, username: string = people.gridMember) =>
  api()
    .get(path)
    .set(await as(username));

const refusedBy = (script: Promise<string>) =>
  script.then(
    () => 'nothing',
    (error: { readonly stdout?: string }) => error.stdout ?? '',
  );

describe('GET /api/law/ordinances', () => {
  it('tells everybody who is signed in which ordinances there are, and what is known of them', async () => {
    const { status, body } = await get('/api/law/ordinances');
    expect(status).toBe(200);
    const { items } = body as { items: readonly Record<string, unknown>[] };
    expect(items.map(({ key, kind }) => [key, kind])).toEqual([
      ['QY', 'ordinance'],
      ['XX', 'draft'],
      ['BH', 'ordinance'],
      ['ZJ', 'governmentRule'],
      ['NB', 'ordinance'],
    ]);
    expect(items[0]).toMatchObject({ inForceFrom: '2023-06-01', approvedOn: '2023-03-30' });
    expect(items[1]).toMatchObject({ inForceFrom: null, adoptedOn: null, worded: false });
  });

  it('tells nobody else', async () => {
    expect((await api().get('/api/law/ordinances')).status).toBe(401);
    expect((await api().get('/api/law/articles/QY22')).status).toBe(401);
  });
});

describe('GET /api/law/articles/{id}', () => {
  it('answers a paragraph, and all paragraphs of an article', async () => {
    expect((await get('/api/law/articles/QY23.2')).body).toMatchObject({
      id: 'QY23.2',
      ordinance: 'QY',
      kind: 'ordinance',
      inForceFrom: '2023-06-01',
      paragraphs: [{ id: 'QY23.2', summaryZh: expect.stringMatching(/分派/) }],
    });
    const { body } = await get('/api/law/articles/ZJ33');
    expect(body).toMatchObject({
      kind: 'governmentRule',
      paragraphs: [{ id: 'ZJ33.1' }, { id: 'ZJ33.2' }],
    });
  });

  it.each(['QY99', 'QY22.1', 'AA1', 'qy22', '%20', "QY22'--"])('knows no %s', async (id) => {
    const { status, body } = await get(`/api/law/articles/${id}`);
    expect([status, body]).toEqual([404, expect.objectContaining({ code: 'ARTICLE_UNKNOWN' })]);
  });
});

describe('npm run law:import', () => {
  it('brings in a wording that everybody can read, and puts it on record', async () => {
    const file = join(folder, 'text.txt');
    await writeFile(file, inventedText('BH'));
    expect(await runScript('law', 'import', file)).toMatch(/24 条、60 款[^]*24 articles, 60 par/);
    const { body } = await get('/api/law/articles/BH10.2');
    expect(body).toMatchObject({ paragraphs: [{ wording: '虚构第10条第2款。' }] });
    const { rows } = await database.query(
      `SELECT outcome FROM audit.entry WHERE action = 'law.import' AND new_value ->> 'city' = 'BH'`,
    );
    expect(rows).toContainEqual({ outcome: 'done' });
  });

  it('says in both languages what is wrong, and changes nothing', async () => {
    const file = join(folder, 'short.txt');
    await writeFile(file, inventedText('BH', '残缺').replace(/第二十四条.*/, ''));
    const said = await refusedBy(runScript('law', 'import', file));
    expect(said).toMatch(/LAW_ARTICLES_MISSING\n.*缺少.*BH24.*\n.*lacks.*BH24/);
    const { body } = await get('/api/law/articles/BH10.2');
    expect(body).toMatchObject({ paragraphs: [{ wording: '虚构第10条第2款。' }] });
    expect(await refusedBy(runScript('law', 'import'))).toMatch(/^Usage: setup law/);
  });
});

describe('npm run law:in-force', () => {
  it('enters the day that no text says', async () => {
    expect(await runScript('law', 'in-force', 'NB', '2024-03-01')).toContain('2024-03-01');
    expect((await get('/api/law/articles/NB9')).body).toMatchObject({ inForceFrom: '2024-03-01' });
  });

  it('refuses a day that cannot be', async () => {
    expect(await refusedBy(runScript('law', 'in-force', 'QY', '2024-01-01'))).toContain(
      'LAW_DAY_IN_TEXT',
    );
    expect(await refusedBy(runScript('law', 'in-force', 'NB', '2024-02-30'))).toContain(
      'LAW_DAY_INVALID',
    );
  });
});
