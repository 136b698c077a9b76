import { UnitOfWork } from '@grid/persistence';
import { PeopleStage } from '../../../test/support/people-stage';
import { CalendarService } from '../calendar/calendar.service';
import { demoAccountId } from '../domain/demo-ids';
import { DirectoryService } from '../lookup/directory.service';
import { SeedService } from '../seed/seed.service';
import { CalendarRegister } from './calendar-register';
import { DirectoryAdministrationModule } from './directory-administration.module';
import { GridRegister } from './grid-register';
import { OfficeHoursRegister } from './office-hours-register';
import { type NewOrganisation, OrganisationRegister } from './organisation-register';
import { type NewPost, PostRegister } from './post-register';

const TODAY = '2026-11-22';
const CITY = '441800';
const COUNTY = '441802';

describe('what administrators maintain', () => {
  const stage = new PeopleStage();
  let directory: DirectoryService;

  beforeAll(async () => {
    await stage.start([DirectoryAdministrationModule]);
    directory = stage.get(DirectoryService);
  });
  beforeEach(() => stage.clock.set(TODAY));
  afterAll(() => stage.stop());

  describe('organisations', () => {
    const register = () => stage.get(OrganisationRegister);
    const gas: NewOrganisation = {
      areaCode: COUNTY,
      kind: 'serviceUnit',
      function: 'gas-supply',
      nameZh: '清城区燃气单位',
      nameEn: null,
      validFrom: null,
    };
    const page = { areaCode: null, text: null, withEnded: false, cursor: null, limit: 50 };

    it('adds one by place and function, once, and puts it on record', async () => {
      const added = await register().add(CITY, gas);
      expect(added).toMatchObject({
        code: '441802-gas-supply',
        level: 'county',
        parentCode: null,
        nameEn: '清城区燃气单位',
        validFrom: TODAY,
      });
      await expect(register().add(CITY, gas)).rejects.toThrow('ORGANISATION_EXISTS');
      expect(await stage.acts('organisation.add')).toMatchObject([
        { outcome: 'done', new_value: { code: '441802-gas-supply' } },
      ]);
    });

    it('hangs one below that of the same function in the division above', async () => {
      const station = { ...gas, areaCode: '441802006001', kind: 'gridAuthority' as const };
      const added = await register().add(CITY, { ...station, function: 'grid-authority' });
      expect(added).toMatchObject({ level: 'village', parentCode: '441802006-grid-authority' });
    });

    it('refuses places, functions and parts of the city that are not right', async () => {
      const add = (change: Partial<NewOrganisation>, area = CITY) =>
        register().add(area, { ...gas, function: 'heat-supply', ...change });
      await expect(add({ areaCode: '441899' })).rejects.toThrow('AREA_UNKNOWN');
      await expect(add({ function: 'grid-authority' })).rejects.toThrow('FUNCTION_OF_ANOTHER_KIND');
      await expect(add({ kind: 'government' })).rejects.toThrow('FUNCTION_OF_ANOTHER_KIND');
      await expect(add({ function: 'a.b' })).rejects.toThrow('FUNCTION_INVALID');
      await expect(add({}, '441881')).rejects.toThrow('OUTSIDE_AREA');
    });

    it('ends one only when no post outlasts it, and shows it no longer', async () => {
      const end = (code: string) => register().change(CITY, code, { validTo: '2026-11-30' });
      await expect(end('441802-urban-management')).rejects.toThrow('ORGANISATION_HAS_POSTS');
      expect(await end('441802-finance')).toMatchObject({ validTo: '2026-11-30' });
      const codes = async () =>
        (await register().list(CITY, { ...page, areaCode: COUNTY })).items.map((o) => o.code);
      expect(await codes()).toContain('441802-finance');
      stage.clock.set('2026-12-01');
      expect(await codes()).not.toContain('441802-finance');
      expect(await directory.organisation('441802-finance')).toMatchObject({
        nameZh: '清城区财政部门',
      });
      await expect(end('441802-finance')).rejects.toThrow('ALREADY_ENDED');
    });

    it('finds by words inside the administered area, and counts posts held today', async () => {
      const found = await register().list(COUNTY, { ...page, text: '城管' });
      expect(found.items).toMatchObject([{ code: '441802-urban-management', posts: 2 }]);
    });

    it('keeps a corrected name when the software starts again', async () => {
      await register().change(CITY, '441802-health', { nameZh: '清城区卫健局' });
      await stage.get(SeedService).run();
      expect(await directory.organisation('441802-health')).toMatchObject({
        nameZh: '清城区卫健局',
      });
    });
  });

  describe('posts', () => {
    const account = demoAccountId('qz-qingcheng');
    const clerk: NewPost = {
      accountId: account,
      organisationCode: '441802-health',
      role: 'departmentClerk',
      titleZh: null,
      titleEn: null,
      validFrom: null,
      validTo: null,
      gridCodes: null,
    };
    const give = (change: Partial<NewPost>, area = CITY) =>
      stage
        .get(UnitOfWork)
        .run((manager) => stage.get(PostRegister).add(manager, area, { ...clerk, ...change }));
    const change = (id: string, what: Parameters<PostRegister['change']>[3]) =>
      stage
        .get(UnitOfWork)
        .run((manager) => stage.get(PostRegister).change(manager, CITY, id, what));
    const groupsOn = async (day: string) =>
      (await directory.postsOf(account, day)).map((post) => post.group);

    it('is in force from its first to its last day, on the day of the clock', async () => {
      await give({ validFrom: '2026-11-23', validTo: '2026-11-25' });
      const group = '441802-health.departmentClerk';
      expect(await groupsOn(TODAY)).not.toContain(group);
      expect(await groupsOn('2026-11-23')).toContain(group);
      expect(await groupsOn('2026-11-25')).toContain(group);
      expect(await groupsOn('2026-11-26')).not.toContain(group);
    });

    it('can be given again after it ended, but not twice for one day', async () => {
      await expect(give({ validFrom: '2026-11-25' })).rejects.toThrow('POST_ALREADY_HELD');
      const later = await give({ validFrom: '2026-11-26', validTo: '2026-11-30' });
      expect(later.titleZh).toBe('清城区卫健局经办人');
      await give({ validFrom: '2026-12-10' });
      await expect(change(later.id, { validTo: null })).rejects.toThrow('POST_ALREADY_HELD');
      await expect(change(later.id, { validTo: '2026-12-10' })).rejects.toThrow(
        'POST_ALREADY_HELD',
      );
      expect(await change(later.id, { validTo: '2026-12-09' })).toMatchObject({
        validTo: '2026-12-09',
      });
    });

    it('ends at once with yesterday as its last day, and is then history', async () => {
      const post = await give({
        organisationCode: '441802-judicial-administration',
        validFrom: TODAY,
      });
      const ended = await change(post.id, { validTo: '2026-11-21' });
      expect(ended.validTo).toBe('2026-11-21');
      expect(await groupsOn(TODAY)).not.toContain('441802-judicial-administration.departmentClerk');
      await expect(change(post.id, { validTo: null })).rejects.toThrow('ALREADY_ENDED');
    });

    it('fits kind and level of the organisation', async () => {
      await expect(give({ role: 'dispatcher' })).rejects.toThrow('ROLE_DOES_NOT_FIT');
      const authority = { organisationCode: '441802006-grid-authority' };
      await expect(give({ ...authority, role: 'departmentClerk' })).rejects.toThrow(
        'ROLE_DOES_NOT_FIT',
      );
      await expect(give({ ...authority, role: 'administrator' })).rejects.toThrow(
        'ROLE_DOES_NOT_FIT',
      );
      await expect(give({ organisationCode: 'x' })).rejects.toThrow('ORGANISATION_UNKNOWN');
      await expect(give({}, '441881')).rejects.toThrow('OUTSIDE_AREA');
    });

    it('is bound only to grids in force inside the area, and only by roles that work in grids', async () => {
      const member: Partial<NewPost> = {
        organisationCode: '441802006-grid-authority',
        role: 'gridMember',
      };
      const [first, second] = ['441802006001001', '441802006001002'];
      const post = await give({ ...member, gridCodes: [second, first, first] });
      expect(post.gridCodes).toEqual([first, second]);
      expect(await change(post.id, { gridCodes: [] })).toMatchObject({ gridCodes: null });
      await expect(change(post.id, { gridCodes: ['441802007001001'] })).rejects.toThrow(
        'GRID_OUTSIDE',
      );
      await expect(change(post.id, { gridCodes: ['441802006001999'] })).rejects.toThrow(
        'GRID_OUTSIDE',
      );
      const boundClerk = give({ organisationCode: '441802-finance', gridCodes: [first] });
      await expect(boundClerk).rejects.toThrow('ORGANISATION_NOT_IN_FORCE');
      const bound = give({ organisationCode: '441802-cyberspace', gridCodes: [first] });
      await expect(bound).rejects.toThrow('ROLE_WITHOUT_GRIDS');
    });

    it('cannot outlast its organisation', async () => {
      const inFinance = { organisationCode: '441802-finance', validTo: '2026-11-30' };
      const post = await give(inFinance);
      await expect(change(post.id, { validTo: null })).rejects.toThrow('ORGANISATION_NOT_IN_FORCE');
    });

    it('is on record with what was and what is', async () => {
      expect(await stage.acts('post.change')).toContainEqual(
        expect.objectContaining({
          outcome: 'done',
          old_value: expect.objectContaining({ validTo: '2026-11-30' }) as object,
          new_value: expect.objectContaining({ validTo: '2026-12-09' }) as object,
        }),
      );
    });
  });

  describe('grids', () => {
    const village = '441802006001';
    const add = (villageCode: string, area = CITY) =>
      stage
        .get(GridRegister)
        .add(area, { villageCode, nameZh: null, nameEn: null, validFrom: null });

    it('get the next number of their village, also after one has ended', async () => {
      const third = await add(village);
      expect(third).toMatchObject({
        code: `${village}003`,
        nameZh: '高基里社区第3网格',
        sample: false,
      });
      await stage.get(GridRegister).end(CITY, third.code, '2026-11-21');
      await expect(directory.grid(third.code, TODAY)).rejects.toThrow('GRID_UNKNOWN');
      expect((await add(village)).code).toBe(`${village}004`);
    });

    it('lie in a village of the administered area', async () => {
      await expect(add('441802006')).rejects.toThrow('AREA_UNKNOWN');
      await expect(add(village, '441881')).rejects.toThrow('OUTSIDE_AREA');
      const end = stage.get(GridRegister).end('441881', `${village}001`, TODAY);
      await expect(end).rejects.toThrow('OUTSIDE_AREA');
    });
  });

  describe('office hours', () => {
    const register = () => stage.get(OfficeHoursRegister);
    const hours = (key: string) => stage.get(CalendarService).officeHours(key);
    const short = [{ from: '09:00', to: '12:00' }];

    it('are a sample of every city until one sets its own, from a day on', async () => {
      const sample = { validFrom: '2023-01-01', spans: [{ from: '09:00', to: '17:00' }] };
      expect(await register().list(COUNTY)).toEqual([
        { ...sample, source: 'sample', ofEveryCity: true },
      ]);
      const own = { validFrom: '2026-12-01', spans: short };
      const kept = [{ ...own, source: '清府办〔2026〕1号', ofEveryCity: false }];
      expect(await register().set(CITY, own, '清府办〔2026〕1号')).toEqual(kept);
      expect(await register().list(COUNTY)).toEqual(kept);
      expect([await hours('QY'), await hours('ZJ')]).toEqual([[own], [sample]]);
      expect(await stage.acts('officeHours.set')).toMatchObject([
        { outcome: 'done', new_value: { validFrom: '2026-12-01', spans: ['09:00-12:00'] } },
      ]);
    });

    it('are replaced for the same day, and refused for the past', async () => {
      const again = { validFrom: '2026-12-01', spans: [{ from: '10:00', to: '12:00' }] };
      expect(await register().set(CITY, again, '更正')).toHaveLength(1);
      const past = register().set(CITY, { validFrom: '2026-11-21', spans: short }, '更正');
      await expect(past).rejects.toThrow('OFFICE_HOURS_IN_PAST');
      const nowhere = register().set('990100', again, '更正');
      await expect(nowhere).rejects.toThrow('AREA_UNKNOWN');
    });
  });

  describe('the calendar', () => {
    const register = () => stage.get(CalendarRegister);
    const off = (day: string) => ({ day, working: false, nameZh: '元旦' });

    it('takes a whole year at once in place of what was known', async () => {
      expect(await register().year(2027)).toMatchObject({
        ...{ covered: false, days: [], missingYears: [2027] },
      });
      await register().enter(2027, '国办发明电〔2026〕7号', [off('2027-01-01'), off('2027-01-02')]);
      expect(await register().year(2027)).toEqual({
        year: 2027,
        covered: true,
        source: '国办发明电〔2026〕7号',
        days: [off('2027-01-01')],
        missingYears: [],
      });
      expect(await stage.get(CalendarService).missingYears('2026-12-01')).toEqual([]);
    });

    it('is not mixed with what comes with the software', async () => {
      const asSeed = register().enter(2026, 'chinese-days 1.5.7', [off('2026-01-01')]);
      await expect(asSeed).rejects.toThrow('SOURCE_IS_NO_NOTICE');
      await register().enter(2026, '更正', [off('2026-01-01')]);
      await stage.get(SeedService).run();
      expect((await register().year(2026)).days).toEqual([off('2026-01-01')]);
      expect((await register().year(2025)).days.length).toBeGreaterThan(20);
    });
  });
});
