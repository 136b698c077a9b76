import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cityDataAt, demoAccounts } from '@grid/directory';
import categories from '../../libs/intake/data/categories.json';
import { areaRows } from '../../libs/directory/seed/area-rows';
import { sampleGridRows } from '../../libs/directory/seed/grid-rows';
import rows from './demo-reports.json';

/** How a case of the demonstration is to go. */
const PATHS = [
  ...['closed', 'declined', 'settledOnSpot', 'major', 'urgent', 'failedVerification'],
  ...['overdue', 'extension', 'objection', 'handUp', 'notDone'],
];

interface Expected {
  readonly path: string;
  readonly departmentFunction: string | null;
  /** The official chooses another department than the table proposes. */
  readonly chosenOtherwise?: boolean;
  /** To whom the study of the objection sends it. */
  readonly redispatchedTo?: string;
}

type Report = Omit<(typeof rows)[number], 'expected'> & { readonly expected: Expected };

const reports: readonly Report[] = rows;
/** The cities whose reports are played; the others come with accounts and grids alone. */
const PLAYED = ['QY', 'ZJ'];
const accounts = new Map(demoAccounts().map((account) => [account.username, account]));
const category = new Map(categories.map((one) => [one.code, one]));
const grids = new Set(sampleGridRows(areaRows()).map((grid) => grid.code));

/** What the rules of `responsible-department.dmn` say, the first that fits. */
function proposed({ city, categoryCode, urgency }: Report): string | null {
  const kind = category.get(categoryCode)?.kind;
  const cls = category.get(categoryCode)?.classCode;
  const facts = [city, kind, cls, urgency].map((fact) => `"${fact}"`);
  const fitting = rules().find((cells) =>
    facts.every((fact, at) => ['', fact].includes(cells[at] ?? '')),
  );
  return JSON.parse(fitting?.[6] ?? 'null') as string | null;
}

function rules(): readonly string[][] {
  const file = join(__dirname, '../../processes/shared/responsible-department.dmn');
  const xml = readFileSync(file, 'utf8');
  return [...xml.matchAll(/<rule .*?<\/rule>/gs)].map(([rule]) =>
    [...rule.matchAll(/<text>(.*?)<\/text>/gs)].map(([, cell = '']) => cell),
  );
}

/** The share of pairs of neighbouring characters that two texts have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return common / (a.size + b.size - common);
}

const pairs = (text: string) =>
  new Set(Array.from(text).map((_, at, all) => all.slice(at, at + 2).join('')));

describe('the demo reports', () => {
  it('are three hundred, half of them in each city played', () => {
    expect(reports).toHaveLength(300);
    for (const key of PLAYED) {
      expect(reports.filter(({ city }) => city === key)).toHaveLength(150);
    }
  });

  it('can be reported: category, grid and reporter exist, and the reporter has a post there', () => {
    for (const { city, categoryCode, gridCode, reporter } of reports) {
      expect([...category.keys()]).toContain(categoryCode);
      expect(grids).toContain(gridCode);
      expect(cityDataAt(gridCode).key).toBe(city);
      const places = accounts.get(reporter)?.posts.map((post) => post.organisationCode) ?? [];
      expect(places.some((code) => gridCode.startsWith(code.replace(/(00)?-.*$/, '')))).toBe(true);
    }
  });

  it('say what happened in words of their own', () => {
    const texts = reports.map(({ description }) => description);
    for (const text of texts) {
      expect(text.length).toBeGreaterThanOrEqual(20);
      expect(text.length).toBeLessThanOrEqual(120);
    }
    const seen = texts.map(pairs);
    const alike = texts.filter((_, at) =>
      seen.some((other, before) => before < at && likeness(other, seen[at] ?? other) > 0.35),
    );
    expect(alike).toEqual([]);
  });

  it.each(PLAYED)('go every way, through every class of categories, in %s', (key) => {
    const here = reports.filter(({ city }) => city === key);
    expect(new Set(here.map(({ expected }) => expected.path))).toEqual(new Set(PATHS));
    const classOf = ({ code }: { code: string }) => code.slice(0, 3);
    expect(new Set(here.map((report) => report.categoryCode.slice(0, 3)))).toEqual(
      new Set(categories.map(classOf)),
    );
    expect(new Set(here.map(({ gridCode }) => gridCode.slice(0, 9))).size).toBe(11);
  });

  it('are mostly closed', () => {
    const closed = reports.filter(({ expected }) => expected.path === 'closed');
    expect(closed.length).toBeGreaterThan(150);
  });

  it('expect a department of the city: the proposed one, unless the official chooses otherwise', () => {
    for (const report of reports) {
      const { path, departmentFunction, chosenOtherwise, redispatchedTo } = report.expected;
      const undispatched = path === 'declined' || path === 'settledOnSpot';
      const known = cityDataAt(report.gridCode).departments.map((one) => one.function);
      expect(departmentFunction === null).toBe(undispatched);
      if (undispatched) continue;
      expect(known).toContain(departmentFunction);
      expect(departmentFunction !== proposed(report)).toBe(chosenOtherwise === true);
      expect(redispatchedTo !== undefined).toBe(path === 'objection');
      if (redispatchedTo !== undefined) expect(known).toContain(redispatchedTo);
      expect(redispatchedTo).not.toBe(departmentFunction);
    }
  });

  it('are settled on the spot by grid members only, who say what they did', () => {
    for (const { handling, reporter, expected, resultText } of reports) {
      expect(['upload', 'settled', 'settling']).toContain(handling);
      expect(handling !== 'upload').toBe(expected.path === 'settledOnSpot');
      expect(resultText !== undefined).toBe(handling === 'settled');
      if (handling === 'upload') continue;
      const roles = accounts.get(reporter)?.posts.map((post) => post.role);
      expect(roles).toContain('gridMember');
    }
    const settled = reports.filter(({ handling }) => handling === 'settled');
    expect(settled.length).toBeGreaterThanOrEqual(25);
  });

  it('put urgency and way together', () => {
    for (const { urgency, expected } of reports) {
      if (expected.path === 'major') expect(urgency).toBe('major');
      if (expected.path === 'urgent') expect(urgency).toBe('urgent');
      if (expected.path === 'closed') expect(urgency).toBe('normal');
    }
  });

  it('name nobody: contacts are labels with fictitious numbers', () => {
    for (const { contactName, contactPhone } of reports.filter((r) => r.contactName)) {
      expect(contactName).toMatch(/^演示诉求人/);
      expect(contactPhone).toMatch(/^199000000\d\d$/);
    }
    for (const { description } of reports) expect(description).not.toMatch(/\d{7,}/);
  });
});
