import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditService } from '@grid/audit';
import { UnitOfWork } from '@grid/persistence';
import { withDatabase } from '../../../test/support/database';
import { inventedText } from '../../../test/support/invented-ordinance';
import { MovedClock } from '../../../test/support/moved-clock';
import { ForceEntity } from '../infrastructure/force.entity';
import { WordingEntity } from '../infrastructure/wording.entity';
import { LawService } from '../lookup/law.service';
import { ImportWording } from './import-wording';

describe('importing the wording of an ordinance', () => {
  const database = withDatabase([WordingEntity, ForceEntity]);
  const clock = new MovedClock();
  let folder: string;

  const importer = () => {
    const { dataSource } = database();
    return new ImportWording(
      new UnitOfWork(dataSource),
      new AuditService(dataSource, clock),
      clock,
    );
  };
  const law = () => new LawService(database().dataSource);
  const query = <T>(sql: string) => database().dataSource.query<T[]>(sql);
  const file = async (content: string | Buffer, name = 'text.txt') => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const versions = () =>
    query<{ held: number; ended: number }>(
      `SELECT count(*) FILTER (WHERE ended_at IS NULL)::int AS held,
         count(*) FILTER (WHERE ended_at IS NOT NULL)::int AS ended FROM law.wording`,
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'law-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives every paragraph its wording, and puts the file on record by its hash', async () => {
    const text = inventedText('QY');
    const imported = await importer().execute(await file(text));
    const sha256 = createHash('sha256').update(text).digest('hex');
    expect(imported).toMatchObject({ articles: 42, paragraphs: 84, sha256 });
    const { paragraphs, ...article } = await law().article('QY23');
    expect(article).toMatchObject({
      ordinance: 'QY',
      kind: 'ordinance',
      inForceFrom: '2023-06-01',
    });
    expect(paragraphs.map(({ wording }) => wording)).toEqual(
      [1, 2, 3, 4].map((n) => `虚构第23条第${n}款。`),
    );
    expect(
      await query(`SELECT old_value, new_value FROM audit.entry WHERE action = 'law.import'`),
    ).toEqual([
      { old_value: null, new_value: { city: 'QY', articles: 42, paragraphs: 84, sha256 } },
    ]);
    expect((await law().ordinances()).filter(({ worded }) => worded).map(({ key }) => key)).toEqual(
      ['QY'],
    );
  });

  it('ends what was imported before and keeps it', async () => {
    clock.forward({ minutes: 1 });
    await importer().execute(await file(inventedText('QY', '修订')));
    expect(await versions()).toEqual([{ held: 84, ended: 84 }]);
    const [first] = (await law().article('QY22')).paragraphs;
    expect(first?.wording).toBe('修订第22条第1款。');
    await expect(query(`UPDATE law.wording SET text = 'x'`)).rejects.toThrow('never edited');
    await expect(query('DELETE FROM law.wording')).rejects.toThrow('never edited');
  });

  it('goes past the end that we know where our text breaks off', async () => {
    const longer = `${inventedText('NB')}\n第二十九条　虚构的最后一条。`;
    expect(await importer().execute(await file(longer))).toMatchObject({ articles: 29 });
  });

  it.each<[string, string, () => string | Buffer]>([
    ['no UTF-8', 'LAW_FILE_UNREADABLE', () => Buffer.from([0xc7, 0xe5, 0xd4, 0xb6])],
    ['nothing', 'LAW_FILE_UNREADABLE', () => ''],
    ['more than a text', 'LAW_FILE_UNREADABLE', () => Buffer.alloc(5_000_001, 'a')],
    ['a text without a title', 'LAW_CITY_NOT_RECOGNISED', () => '第一条　虚构。'],
    [
      'an article too few',
      'LAW_ARTICLES_MISSING',
      () => inventedText('QY').replace(/第二十条[^]*?(?=第二十一条)/, ''),
    ],
    ['a paragraph too many', 'LAW_PARAGRAPHS_DIFFER', () => `${inventedText('QY')}\n虚构的一款。`],
  ])('refuses %s and leaves everything as it was', async (_, code, content) => {
    const before = await versions();
    await expect(importer().execute(await file(content(), 'bad.txt'))).rejects.toMatchObject({
      code,
    });
    expect(await versions()).toEqual(before);
  });

  it('refuses a file that is not there, and a folder', async () => {
    for (const path of [join(folder, 'nothing.txt'), folder]) {
      await expect(importer().execute(path)).rejects.toMatchObject({ code: 'LAW_FILE_UNREADABLE' });
    }
  });

  it('leaves nothing half-written when the act cannot be put on record', async () => {
    const { dataSource } = database();
    const audit = new AuditService(dataSource, clock);
    const failing = new ImportWording(new UnitOfWork(dataSource), audit, clock);
    const before = await versions();
    await query(
      `ALTER TABLE audit.entry ADD CONSTRAINT full_up CHECK (action <> 'law.import') NOT VALID`,
    );
    await expect(failing.execute(await file(inventedText('BH')))).rejects.toThrow('full_up');
    await query('ALTER TABLE audit.entry DROP CONSTRAINT full_up');
    expect(await versions()).toEqual(before);
  });

  it('lets two at one moment follow each other', async () => {
    const [one, two] = [
      await file(inventedText('ZJ', '甲'), '1'),
      await file(inventedText('ZJ', '乙'), '2'),
    ];
    await Promise.all([importer().execute(one), importer().execute(two)]);
    const held = await query<{ count: string }>(
      `SELECT count(*) FROM law.wording WHERE city = 'ZJ' AND ended_at IS NULL`,
    );
    expect(held).toEqual([{ count: '73' }]);
  });
});
