import { areaRows } from './area-rows';
import { calendarRows } from './calendar-rows';
import { demoAccounts } from './demo-accounts';
import { sampleGridRows } from './grid-rows';
import { ROLES } from '../domain/role';
import { rolesFitting } from '../domain/role-rules';
import { organisationRows, sampleOrganisationRows } from './organisation-rows';

const areas = areaRows();
const organisations = organisationRows(areas);

describe('what the directory is seeded with', () => {
  it('has the divisions of 清远: 8 counties, 92 townships, 1235 villages', () => {
    const count = (level: string) => areas.filter((area) => area.level === level).length;
    expect(['city', 'county', 'township', 'village'].map(count)).toEqual([1, 8, 92, 1235]);
  });

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

  it('has an authority at each level and twenty departments for each county and the city', () => {
    const kinds = organisations.map((organisation) => organisation.kind);
    expect(kinds.filter((kind) => kind === 'gridAuthority')).toHaveLength(1 + 8 + 92);
    expect(kinds.filter((kind) => kind === 'department')).toHaveLength(9 * 20);
    expect(kinds.filter((kind) => kind === 'partyCommittee')).toHaveLength(9);
    expect(kinds.filter((kind) => kind === 'government')).toHaveLength(9);
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
