import { areaRows } from './area-rows';
import { calendarRows } from './calendar-rows';
import { CITY_DATA, cityDataAt } from './city-data';
import { demoAccounts } from './demo-accounts';
import { sampleGridRows } from './grid-rows';
import { ROLES } from '../domain/role';
import { rolesFitting } from '../domain/role-rules';
import { organisationRows, sampleOrganisationRows } from './organisation-rows';

const areas = areaRows();
const organisations = organisationRows(areas);

describe('what the directory is seeded with', () => {
  it.each([
    ['清远', '4418', [1, 8, 92, 1235]],
    ['镇江', '3211', [1, 7, 60, 769]],
    ['新乡', '4107', [1, 15, 170, 80]],
    ['北海', '4505', [1, 4, 30, 64]],
    ['宁波', '3302', [1, 10, 162, 280]],
  ])(
    'has the divisions of %s: so many cities, counties, townships, villages',
    (_, prefix, most) => {
      const count = (level: string) =>
        areas.filter((area) => area.code.startsWith(prefix) && area.level === level).length;
      expect(['city', 'county', 'township', 'village'].map(count)).toEqual(most);
    },
  );

  it('hangs every area on one that stands before it', () => {
    const seen = new Set<string>();
    for (const { code, parentCode } of areas) {
      expect(parentCode === null || seen.has(parentCode)).toBe(true);
      seen.add(code);
    }
  });

  it('gives every area a name in both languages', () => {
    const unnamed = areas.filter((a) => a.nameZh === '' || !/^[A-Zü][\wü' -]+$/i.test(a.nameEn));
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['清远', '4418', 1 + 8 + 92, 9, 20],
    ['镇江', '3211', 1 + 7 + 60, 8, 11],
    ['新乡', '4107', 1 + 15 + 170, 16, 18],
    ['北海', '4505', 1 + 4 + 30, 5, 15],
    ['宁波', '3302', 1 + 10 + 162, 11, 15],
  ])(
    'has, in %s, an authority at each level and the departments of its ordinance at each county and the city',
    (_, prefix, authorities, places, departments) => {
      const kinds = organisations
        .filter((organisation) => organisation.areaCode.startsWith(prefix))
        .map((organisation) => organisation.kind);
      expect(kinds.filter((kind) => kind === 'gridAuthority')).toHaveLength(authorities);
      expect(kinds.filter((kind) => kind === 'department')).toHaveLength(places * departments);
      expect(kinds.filter((kind) => kind === 'partyCommittee')).toHaveLength(places);
      expect(kinds.filter((kind) => kind === 'government')).toHaveLength(places);
    },
  );

  it('names departments as the ordinance does, from the day it came into force', () => {
    expect(organisations).toContainEqual({
      code: '441802-urban-management',
      kind: 'department',
      function: 'urban-management',
      level: 'county',
      areaCode: '441802',
      parentCode: '441800-urban-management',
      nameZh: '清城区城管部门',
      nameEn: 'Qingcheng District Urban Management Department',
      validFrom: '2023-06-01',
      validTo: null,
    });
    expect(organisations).toContainEqual({
      code: '321102-urban-management',
      kind: 'department',
      function: 'urban-management',
      level: 'county',
      areaCode: '321102',
      parentCode: '321100-urban-management',
      nameZh: '京口区城市管理部门',
      nameEn: 'Jingkou District Urban Management Department',
      validFrom: '2022-02-01',
      validTo: null,
    });
  });

  it('says of which city the first day or the departments are samples', () => {
    const keysOf = (flag: 'inForceIsSample' | 'departmentsAreSample') =>
      CITY_DATA.filter((city) => city[flag]).map(({ key }) => key);
    expect(keysOf('inForceIsSample')).toEqual(['XX', 'NB']);
    expect(keysOf('departmentsAreSample')).toEqual(['BH']);
  });

  it('knows the city of a division, and no city of another', () => {
    expect(cityDataAt('321183103').key).toBe('ZJ');
    expect(() => cityDataAt('440100')).toThrow('440100');
  });

  it('makes the same sample grids each time, named after village or community', () => {
    const grids = sampleGridRows(areas);
    expect(grids).toEqual(sampleGridRows(areas));
    expect(new Set(grids.map((grid) => grid.code)).size).toBe(grids.length);
    expect(grids.length).toBeGreaterThan(200);
    const named = new Map(grids.map((grid) => [grid.code, grid.nameZh]));
    expect(named.get('441802006001001')).toBe('高基里社区第1网格');
    expect(named.get('441802007201002')).toBe('江埗村第2网格');
    expect(named.get('441881102001001')).toBe('望埠社区第1网格');
    expect(named.get('441802107218001')).toBe('竹园村第1网格');
    expect(named.get('321102001001001')).toBe('贺家弄社区第1网格');
    expect(named.get('410702001016001')).toBe('曙光社区第1网格');
  });

  it('keeps the accounts of a city in that city, and no user name twice', () => {
    const accounts = demoAccounts();
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length);
    for (const { city, posts } of accounts) {
      for (const post of posts) expect(cityDataAt(post.organisationCode).key).toBe(city.key);
    }
  });

  it.each(CITY_DATA)('has somebody wherever a case of $key can go', (city) => {
    const posts = demoAccounts()
      .flatMap((account) => account.posts)
      .map(({ organisationCode, role }) => `${organisationCode}.${role}`);
    const { townships } = city.grids;
    const counties = townships.map((code) => code.slice(0, 6));
    for (const code of townships) expect(posts).toContain(`${code}-grid-authority.gridMember`);
    for (const code of [...townships, ...counties, city.areaCode]) {
      expect(posts).toContain(`${code}-grid-authority.dispatcher`);
      expect(posts).toContain(`${code}-grid-authority.authorityHead`);
    }
    for (const role of ['auditor', 'administrator', 'processOwner', 'diagramReviewer']) {
      expect(posts).toContain(`${city.areaCode}-grid-authority.${role}`);
    }
    expect(posts).toContain(`${city.areaCode}-government-data.hotlineDesk`);
  });

  it.each([
    ['QY', '441802'],
    ['ZJ', '321102'],
    ['XX', '410702'],
    ['BH', '450502'],
    ['NB', '330203'],
  ])('has somebody for every step of an item of the list in %s', (key, county) => {
    const posts = demoAccounts().flatMap((account) => account.posts);
    const places = (role: string, area: string) =>
      posts
        .filter((post) => post.role === role && post.organisationCode.startsWith(`${area}-`))
        .map((post) => post.organisationCode);
    const city = CITY_DATA.find((one) => one.key === key)?.areaCode ?? '';
    for (const area of [county, city]) {
      expect(places('authorityHead', area)).not.toEqual([]);
      expect(places('partyCommitteeApprover', area)).not.toEqual([]);
      expect(places('governmentApprover', area)).not.toEqual([]);
      expect(places('departmentClerk', area)).not.toEqual([]);
    }
    const clerks = new Set(places('departmentClerk', county));
    const led = places('departmentHead', county).filter((place) => clerks.has(place));
    expect(new Set(led).size).toBeGreaterThanOrEqual(2);
    expect(places('dispatcher', county).length).toBeGreaterThanOrEqual(2);
  });

  it('gives demo accounts posts in organisations that exist, and a dispatcher to every township with grids', () => {
    const posts = demoAccounts().flatMap((account) => account.posts);
    const known = [...organisations, ...sampleOrganisationRows(areas)];
    const codes = new Set(known.map((organisation) => organisation.code));
    expect(posts.filter((post) => !codes.has(post.organisationCode))).toEqual([]);
    const dispatched = posts
      .filter((post) => post.role === 'dispatcher')
      .map((p) => p.organisationCode);
    const townships = new Set(sampleGridRows(areas).map((grid) => grid.areaCode.slice(0, 9)));
    for (const township of townships) expect(dispatched).toContain(`${township}-grid-authority`);
  });

  it('gives demo accounts only posts that fit their organisation', () => {
    const known = [...organisations, ...sampleOrganisationRows(areas)];
    const odd = demoAccounts()
      .flatMap((account) => account.posts)
      .filter(({ organisationCode, role }) => {
        const organisation = known.find((one) => one.code === organisationCode);
        return (
          organisation === undefined ||
          !rolesFitting(organisation.kind, organisation.level).includes(role)
        );
      });
    expect(odd).toEqual([]);
  });

  it('has a demo account for every role, and one that works in two departments', () => {
    const accounts = demoAccounts();
    const roles = accounts.flatMap((account) => account.posts.map((post) => post.role));
    expect(Object.keys(ROLES).filter((role) => !roles.includes(role as never))).toEqual([]);
    const clerk = accounts.find((account) => account.username === 'jbr-liangbumen');
    expect(clerk?.posts.map((post) => post.organisationCode)).toEqual([
      '441802-housing-construction',
      '441802-water-resources',
    ]);
  });
});

describe('the calendar exceptions', () => {
  const rows = calendarRows();
  const working = (day: string) => rows.find((row) => row.day === day)?.working;

  it('covers 2023 to 2026 without a gap', () => {
    const years = new Set(rows.map((row) => row.day.slice(0, 4)));
    expect([...years].slice(0, 4)).toEqual(['2023', '2024', '2025', '2026']);
  });

  it('holds holidays on weekdays and make-up days at weekends only', () => {
    for (const { day, working: works } of rows) {
      expect([0, 6].includes(new Date(day).getUTCDay())).toBe(works);
    }
    expect(working('2026-10-01')).toBe(false);
    expect(working('2026-10-03')).toBeUndefined();
    expect(working('2026-10-10')).toBe(true);
  });

  it('names the festival and the source', () => {
    expect(rows.find((row) => row.day === '2026-10-01')).toMatchObject({ nameZh: '国庆节' });
    expect(rows.find((row) => row.day === '2026-10-10')).toMatchObject({
      nameZh: '国庆节调休上班',
      source: 'chinese-days 1.5.7',
    });
  });
});
