import { Test, type TestingModule } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { withDatabase } from '../../../test/support/database';
import { CalendarService } from '../calendar/calendar.service';
import { DirectoryModule } from '../directory.module';
import { demoAccountId } from '../domain/demo-ids';
import { directoryEntities } from '../infrastructure/entities';
import { DirectoryService } from '../lookup/directory.service';
import { SeedService } from './seed.service';

const DAY = '2026-11-22';

describe('the seeded directory', () => {
  const database = withDatabase(directoryEntities);
  let module: TestingModule;
  let directory: DirectoryService;
  let calendar: CalendarService;
  let seed: SeedService;

  const tables = ['area', 'city', 'grid', 'organisation', 'post', 'calendar_day'];
  const counts = () =>
    Promise.all(
      tables.map(async (table) => {
        const [row] = await database().dataSource.query<{ count: string }[]>(
          `SELECT count(*) FROM directory.${table}`,
        );
        return row?.count;
      }),
    );

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({ type: 'postgres', url: database().url, autoLoadEntities: true }),
        DirectoryModule,
      ],
    }).compile();
    directory = module.get(DirectoryService);
    calendar = module.get(CalendarService);
    seed = module.get(SeedService);
    await seed.run();
  });

  afterAll(() => module.close());

  it('may be run again without making anything twice', async () => {
    const before = await counts();
    await seed.run();
    expect(await counts()).toEqual(before);
    expect(before.slice(0, 2)).toEqual(['2991', '5']);
  });

  it('brings a city that a database has not had yet', async () => {
    const { dataSource } = database();
    const before = await counts();
    await dataSource.transaction(async (manager) => {
      for (const [table, key] of [
        ['post', 'organisation_code'],
        ['grid', 'code'],
        ['organisation', 'area_code'],
        ['city', 'area_code'],
        ['area', 'code'],
      ]) {
        await manager.query(`DELETE FROM directory.${table} WHERE ${key} LIKE '3211%'`);
      }
    });
    expect(await counts()).not.toEqual(before);
    await seed.run();
    expect(await counts()).toEqual(before);
  });

  it('runs inside the transaction of its caller', async () => {
    const { dataSource } = database();
    const before = await counts();
    const undone = dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM directory.grid');
      await seed.run(manager);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await counts()).toEqual(before);
  });

  it('lists the divisions under one', async () => {
    const cities = await directory.areasUnder(null);
    expect(cities.map(({ code }) => code)).toEqual([
      ...['321100', '330200', '410700', '441800', '450500'],
    ]);
    expect(await directory.areasUnder('441800')).toHaveLength(8);
    expect(await directory.areasUnder('441802')).toContainEqual(
      expect.objectContaining({ code: '441802006', level: 'township', nameZh: '凤城街道' }),
    );
  });

  it('knows the city by key and by division', async () => {
    expect(await directory.city('QY')).toMatchObject({ areaCode: '441800' });
    expect(await directory.cityAt('441800')).toMatchObject({ key: 'QY' });
    expect(await directory.cityAt('321100')).toMatchObject({ key: 'ZJ', nameZh: '镇江' });
    await expect(directory.city('??')).rejects.toThrow('CITY_UNKNOWN');
  });

  it('says where a grid lies and who takes its reports', async () => {
    expect(await directory.grid('441881102001001', DAY)).toMatchObject({
      nameZh: '望埠社区第1网格',
      sample: true,
      townshipCode: '441881102',
      countyCode: '441881',
      cityCode: '441800',
      townshipAuthority: '441881102-grid-authority',
      countyAuthority: '441881-grid-authority',
    });
  });

  it('refuses a grid that is unknown, not yet in force, or no code at all', async () => {
    await expect(directory.grid('441881102001999', DAY)).rejects.toThrow('GRID_UNKNOWN');
    await expect(directory.grid('441881102001001', '2020-01-01')).rejects.toThrow('GRID_UNKNOWN');
    await expect(directory.grid('x', DAY)).rejects.toThrow('GRID_CODE_INVALID');
  });

  it('pages through the grids of a town', async () => {
    const first = await directory.gridsUnder('441881102', DAY, { limit: 20 });
    expect(first.items).toHaveLength(20);
    const cursor = first.nextCursor ?? undefined;
    const second = await directory.gridsUnder('441881102', DAY, { limit: 20, cursor });
    expect(second.items).toHaveLength(12);
    expect(second.nextCursor).toBeNull();
    expect(second.items[0]?.code).toBe('441881102210001');
    const wrong = directory.gridsUnder('441881102', DAY, { limit: 20, cursor: 'x' });
    await expect(wrong).rejects.toThrow('CURSOR_INVALID');
  });

  it('lists the departments of a county and names an organisation', async () => {
    expect(await directory.departmentsOf('441881', DAY)).toHaveLength(20);
    expect(await directory.departmentsOf('441881', '2020-01-01')).toEqual([]);
    expect(await directory.departmentsOf('321183', '2022-02-01')).toHaveLength(11);
    expect(await directory.organisation('441881-health')).toMatchObject({
      nameZh: '英德市卫生健康部门',
    });
    await expect(directory.organisation('nobody')).rejects.toThrow('ORGANISATION_UNKNOWN');
  });

  it('tells the posts of an account on a day', async () => {
    const standIn = demoAccountId('ddy-dingban');
    const held = await directory.postsOf(standIn, DAY);
    expect(held.map((post) => post.group)).toEqual(
      ['441802006', '441802007', '441802008', '441802009'].map(
        (code) => `${code}-grid-authority.dispatcher`,
      ),
    );
    expect(await directory.postsOf(standIn, '2023-05-31')).toEqual([]);
  });

  it('finds who holds a candidate group, and names it', async () => {
    const group = '441802006-grid-authority.dispatcher';
    const holders = await directory.holdersOf([group], DAY);
    expect(holders.map(({ accountId }) => accountId).sort()).toEqual(
      [demoAccountId('ddy-fengcheng'), demoAccountId('ddy-dingban')].sort(),
    );
    expect(await directory.groupNames([group, 'nobody.dispatcher'])).toEqual([
      {
        group,
        nameZh: '凤城街道网格化服务管理机构调度员',
        nameEn: 'Fengcheng Subdistrict Grid Authority dispatcher',
      },
    ]);
  });

  it('adds the posts that an account stands in for, on those days alone', async () => {
    const standIn = demoAccountId('ddy-dongcheng');
    const absent = demoAccountId('ddy-fengcheng');
    const [post] = await directory.postsOf(absent, DAY);
    await database().dataSource.query(
      `INSERT INTO directory.substitution (id, post_id, substitute_account_id, valid_from, valid_to,
         reason, arranged_by, arranged_at)
       VALUES (gen_random_uuid(), $1, $2, '2026-11-20', '2026-11-25', 'leave', $3, now())`,
      [post?.id, standIn, absent],
    );
    const groups = async (day: string) =>
      (await directory.postsOf(standIn, day)).map((held) => [held.group, held.actingFor]);
    const own = ['441802007-grid-authority.dispatcher', null];
    const others = ['441802006-grid-authority.dispatcher', { accountId: absent }];
    expect(await groups('2026-11-19')).toEqual([own]);
    expect(await groups('2026-11-20')).toEqual([own, others]);
    expect(await groups('2026-11-25')).toEqual([own, others]);
    expect(await groups('2026-11-26')).toEqual([own]);
    expect((await directory.postsOf(absent, DAY)).map((held) => held.actingFor)).toEqual([null]);

    await database().dataSource.query(
      `UPDATE directory.substitution SET ended_by = $1, ended_at = '2026-11-22T23:30:00+08:00'`,
      [absent],
    );
    expect(await groups('2026-11-21')).toEqual([own, others]);
    expect(await groups('2026-11-22')).toEqual([own]);
  });

  it('leaves out a post that has ended, and does not bring it back', async () => {
    const id = demoAccountId('wgy-wangbu');
    await database().dataSource.query(
      `UPDATE directory.post SET valid_to = '2026-06-30' WHERE account_id = $1`,
      [id],
    );
    await seed.run();
    expect(await directory.postsOf(id, '2026-06-30')).toHaveLength(1);
    expect(await directory.postsOf(id, '2026-07-01')).toEqual([]);
  });

  it('raises an alarm for the year whose notice is missing', async () => {
    expect(await calendar.yearCovered(2026)).toBe(true);
    expect(await calendar.yearCovered(2099)).toBe(false);
    expect(await calendar.missingYears('2099-03-01')).toEqual([2099]);
  });

  it('keeps a calendar day that a person has entered', async () => {
    await database().dataSource.query(
      `UPDATE directory.calendar_day SET working = true, source = 'notice' WHERE day = '2026-10-07'`,
    );
    await seed.run();
    const days = await calendar.exceptions();
    expect(days.find(({ day }) => day === '2026-10-07')).toMatchObject({ working: true });
  });
});
