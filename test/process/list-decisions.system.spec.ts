import { DecisionIds } from '@grid/process-contract';
import { decisionTables, rowsOf } from '../support/decisions';

const asOf = '2026-11-23';
type Row = Readonly<Record<string, unknown>>;

describe('the decisions on item lists, on the engine', () => {
  const tables = decisionTables();
  const tried = new Set<string>();
  beforeAll(() => tables.deploy());
  afterAll(() => tables.close());

  async function rows(decisionId: string, facts: Record<string, string>): Promise<readonly Row[]> {
    const { output, rules } = await tables.decide(decisionId, { asOf, ...facts });
    for (const rule of rules) tried.add(rule);
    return (output ?? []) as readonly Row[];
  }

  async function checks(
    city: string,
    kind: string,
    applicantKind = 'department',
    whose = { areaLevel: 'county', listKind: 'list' },
  ) {
    const found = await rows(DecisionIds.SubmissionRules, { city, kind, applicantKind, ...whose });
    return found.map(({ check, article, basis }) => [check, article, basis]);
  }

  it.each(['QY', 'XX', 'BH', 'ZJ', 'NB', 'SX'])(
    'gives every step of a list in %s a limit, and says that it is a sample',
    async (city) => {
      const limits = await rows(DecisionIds.ListLimits, { city });
      expect(limits.map(({ step }) => step)).toEqual([
        ...['reviewApplication', 'approveApplication'],
        ...['publishList', 'fileWithCity', 'remedySupport'],
      ]);
      expect(new Set(limits.map(({ basis }) => basis))).toEqual(new Set(['sample']));
    },
  );

  it.each([
    ['QY', 'inDirectory', 'QY20.2'],
    ['QY', 'dutyHolderNamed', 'QY21.2'],
    ['QY', 'divisionOfDuties', 'QY21.2'],
    ['XX', 'inDirectory', 'XX13.1'],
    ['XX', 'negativeList', 'XX14'],
    ['XX', 'supportOffered', 'XX13.3'],
    ['BH', 'inDirectory', 'BH12.2'],
    ['BH', 'supportOffered', 'BH13.4'],
    ['ZJ', 'supportOffered', 'ZJ14'],
    ['NB', 'inDirectory', 'NB11.1'],
    ['NB', 'supportOffered', 'NB12.1'],
  ])('checks an entry in %s: %s by %s', async (city, check, article) => {
    expect(await checks(city, 'entry')).toContainEqual([check, article, 'law']);
  });

  it.each([
    ['XX', ['staff', 'guidance', 'training', 'information', 'money']],
    ['BH', ['staff', 'guidance', 'information']],
    ['ZJ', ['staff', 'guidance', 'training', 'information', 'money']],
    ['NB', ['staff', 'guidance', 'information', 'money']],
  ])('names the support that %s wants offered', async (city, support) => {
    const facts = { city, kind: 'entry', applicantKind: 'department' };
    const found = await rows(DecisionIds.SubmissionRules, {
      ...{ ...facts, areaLevel: 'county', listKind: 'list' },
    });
    expect(found).toContainEqual(expect.objectContaining({ check: 'supportOffered', support }));
  });

  it('holds the draft of a list against directory and negative list (XX13.1, XX14)', async () => {
    expect(await checks('XX', 'publication', 'gridAuthority')).toEqual([
      ['inDirectory', 'XX13.1', 'law'],
      ['negativeList', 'XX14', 'law'],
    ]);
    expect(await checks('ZJ', 'publication', 'gridAuthority')).toEqual([]);
  });

  it('checks the duty holder and the division of duties elsewhere by default', async () => {
    expect(await checks('SX', 'adjustment')).toEqual([
      ['dutyHolderNamed', null, 'default'],
      ['divisionOfDuties', null, 'default'],
    ]);
  });

  it('has no limit to the list and no negative list in 镇江', async () => {
    const named = (await checks('ZJ', 'entry')).map(([check]) => check);
    expect(named).not.toContain('inDirectory');
    expect(named).not.toContain('negativeList');
  });

  it('lets the authority itself ask for an exit in 镇江 alone (ZJ13.2), for an entry nowhere', async () => {
    for (const [city, exit] of Object.entries({
      ...{ QY: 'QY20.3', XX: 'XX13.2', BH: 'BH13.2', NB: 'NB11.2' },
      SX: null,
    })) {
      const basis = exit === null ? 'default' : 'law';
      expect(await checks(city, 'exit', 'gridAuthority')).toEqual([
        ['applicantMayNotBe', exit, basis],
      ]);
    }
    expect(await checks('ZJ', 'exit', 'gridAuthority')).toEqual([]);
    for (const city of ['QY', 'XX', 'BH', 'ZJ', 'NB', 'SX']) {
      const entry = (await checks(city, 'entry', 'gridAuthority')).map(([check]) => check);
      expect(entry).toContain('applicantMayNotBe');
    }
    expect(await checks('NB', 'exit', 'system')).toEqual([]);
  });

  it.each([
    ['QY', 'QY20.3', 'QY20.2'],
    ['XX', 'XX13.2', 'XX13.1'],
  ])('knows lists of counties alone in %s (%s, %s)', async (city, change, version) => {
    const cityList = { areaLevel: 'city', listKind: 'list' };
    const refused = (article: string) => ['applicantMayNotBe', article, 'law'];
    for (const kind of ['entry', 'adjustment', 'exit']) {
      expect(await checks(city, kind, 'department', cityList)).toContainEqual(refused(change));
    }
    const compiled = await checks(city, 'publication', 'gridAuthority', cityList);
    expect(compiled).toContainEqual(refused(version));
  });

  it.each(['BH', 'ZJ', 'NB', 'SX'])('lets a city of its own have a list in %s', async (city) => {
    const cityList = { areaLevel: 'city', listKind: 'list' };
    for (const [kind, applicant] of [
      ['entry', 'department'],
      ['exit', 'department'],
      ['publication', 'gridAuthority'],
    ] as const) {
      const named = (await checks(city, kind, applicant, cityList)).map(([check]) => check);
      expect(named).not.toContain('applicantMayNotBe');
    }
  });

  it.each([
    ['QY', 'directory', 'QY20.2'],
    ['QY', 'negative', 'QY20.2'],
    ['XX', 'directory', 'XX13.1'],
    ['XX', 'negative', 'XX14'],
    ['BH', 'directory', null],
    ['SX', 'negative', null],
  ])(
    'keeps the %s %s for the authority of the city alone (%s)',
    async (city, listKind, article) => {
      const refused = [['applicantMayNotBe', article, article === null ? 'default' : 'law']];
      const county = { areaLevel: 'county', listKind };
      const ofCity = { areaLevel: 'city', listKind };
      expect(await checks(city, 'publication', 'gridAuthority', county)).toEqual(refused);
      expect(await checks(city, 'publication', 'gridAuthority', ofCity)).toEqual([]);
      for (const kind of ['entry', 'adjustment', 'exit', 'rectification']) {
        expect(await checks(city, kind, 'department', ofCity)).toEqual(refused);
      }
    },
  );

  it('has no row that was not tried', () => {
    const all = ['list-limits.dmn', 'submission-rules.dmn'].flatMap((file) =>
      rowsOf(`shared/${file}`),
    );
    expect(all.filter((row) => !tried.has(row))).toEqual([]);
  });
});
