import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DecisionIds } from '@grid/process-contract';
import { decisionTables, rowsOf } from '../support/decisions';

interface Limit {
  readonly step: string;
  readonly amount: number;
  readonly unit: string;
  readonly article: string;
  readonly basis: string;
}

const asOf = '2026-11-22';
const LAW_ZJ = [
  ['upload', 24, 'hours', 'ZJ32'],
  ['acceptance', 24, 'hours', 'ZJ33.1'],
  ['dispatch', 24, 'hours', 'ZJ33.1'],
  ['verification', 24, 'hours', 'ZJ35'],
] as const;

describe('the decisions in which the cities differ, on the engine', () => {
  const tables = decisionTables();
  const tried = new Set<string>();
  beforeAll(() => tables.deploy());
  afterAll(() => tables.close());

  async function decide(decisionId: string, facts: Record<string, string | number>) {
    const decided = await tables.decide(decisionId, { asOf, ...facts });
    for (const rule of decided.rules) tried.add(rule);
    return decided;
  }

  async function limits(city: string, urgency: string): Promise<ReadonlyMap<string, Limit>> {
    const { output } = await decide(DecisionIds.OfficeLimits, {
      ...{ city, urgency, categoryKind: 'event', categoryClass: '01' },
    });
    const first = new Map<string, Limit>();
    for (const limit of output as Limit[]) {
      if (!first.has(limit.step)) first.set(limit.step, limit);
    }
    return first;
  }

  it('has the three clocks of 镇江 as law, and nothing else (ZJ32, ZJ33.1, ZJ35)', async () => {
    const byStep = await limits('ZJ', 'normal');
    const law = [...byStep.values()].filter(({ basis }) => basis === 'law');
    expect(law.map(({ step, amount, unit, article }) => [step, amount, unit, article])).toEqual(
      LAW_ZJ,
    );
    for (const city of ['QY', 'XX', 'BH', 'NB']) {
      const others = [...(await limits(city, 'normal')).values()];
      expect(others.map(({ basis }) => basis)).toEqual(others.map(() => 'sample'));
    }
  });

  it.each(['QY', 'ZJ', 'XX', 'BH', 'NB', 'SX'])(
    'has a limit for every step in %s, urgent or not',
    async (city) => {
      for (const urgency of ['normal', 'urgent', 'major']) {
        expect([...(await limits(city, urgency)).keys()].sort()).toEqual([
          'acceptance',
          ...(city === 'BH' ? ['contact'] : []),
          'dispatch',
          'explanation',
          'gridHead',
          'interimReport',
          'leadershipNotice',
          'objection',
          'opinion',
          'returnVisit',
          'ruling',
          'supervision',
          'upload',
          'upwardReport',
          'verification',
        ]);
      }
    },
  );

  it.each([
    ['XX', 'XX17.1', 'XX17.1', 'QY26.1, ZJ33.2', 'XX16.2'],
    ['BH', 'BH17.2', 'BH17.1', 'BH20.1', 'BH21'],
    ['NB', 'NB18.2', 'NB18.2', 'NB18.1', 'NB19'],
  ])(
    'rests the limits of %s on its own text, each a sample',
    async (city, upload, dispatch, supervision, upwardReport) => {
      const byStep = await limits(city, 'normal');
      expect(byStep.get('upload')?.article).toBe(upload);
      expect(byStep.get('acceptance')?.article).toBe(dispatch);
      expect(byStep.get('dispatch')?.article).toBe(dispatch);
      expect(byStep.get('supervision')?.article).toBe(supervision);
      expect(byStep.get('upwardReport')?.article).toBe(upwardReport);
    },
  );

  it('gives urgent ones less time', async () => {
    expect((await limits('ZJ', 'urgent')).get('upload')).toMatchObject({ amount: 1 });
    expect((await limits('QY', 'major')).get('acceptance')).toMatchObject({
      amount: 2,
      unit: 'hours',
    });
  });

  it.each([
    ['whoTellsPerson', 'ZJ', 'normal', 'gridMember', 'ZJ35'],
    ['whoTellsPerson', 'QY', 'normal', 'dispatcher', 'QY23.4'],
    ['whoTellsPerson', 'BH', 'normal', 'handlingUnit', 'BH19'],
    ['whoTellsPerson', 'XX', 'normal', 'dispatcher', 'XX16.1'],
    ['whoTellsPerson', 'NB', 'normal', 'dispatcher', 'NB18.1'],
    ['whoTellsPerson', 'SX', 'normal', 'dispatcher', null],
    ['bounceLimit', 'QY', 'normal', '3', null],
    ['dispatchLevel', 'QY', 'major', 'city', 'QY21.1'],
    ['dispatchLevel', 'QY', 'urgent', 'county', 'QY21.1'],
    ['dispatchLevel', 'ZJ', 'major', 'county', 'ZJ15'],
    ['dispatchLevel', 'NB', 'normal', 'county', 'NB18.2'],
    ['dispatchLevel', 'BH', 'normal', 'county', 'BH17.1'],
    ['dispatchLevel', 'XX', 'normal', 'township', 'XX17.1'],
    ['dispatchLevel', 'XX', 'major', 'county', 'XX16.2'],
    ['dispatchLevel', 'SX', 'normal', 'county', null],
    ['gridHeadStep', 'BH', 'normal', 'first', 'BH10.2'],
    ['gridHeadStep', 'BH', 'major', 'none', 'BH21'],
    ['gridHeadStep', 'XX', 'normal', 'none', null],
    ['lateConsequence', 'XX', 'normal', 'writtenExplanation', 'XX17.2'],
    ['lateConsequence', 'BH', 'normal', 'interimReport', 'BH18.1'],
    ['lateConsequence', 'QY', 'normal', 'none', null],
    ['listApproval', 'QY', 'normal', 'approval', 'QY20.3'],
    ['listApproval', 'XX', 'normal', 'bothConsents', 'XX13.2'],
    ['listApproval', 'BH', 'normal', 'review', 'BH13.2'],
    ['listApproval', 'ZJ', 'normal', 'eitherConsent', 'ZJ13.1, ZJ13.2'],
    ['listApproval', 'NB', 'normal', 'review', 'NB11.2'],
    ['listApproval', 'SX', 'normal', 'review', null],
    ['approvalBody', 'QY', 'normal', 'government', null],
    ['listFiling', 'QY', 'normal', 'city', 'QY20.2, QY20.3'],
    ['listFiling', 'XX', 'normal', 'city', 'XX13.1, XX13.2'],
    ['listFiling', 'ZJ', 'normal', 'none', null],
    ['rectificationFailed', 'NB', 'normal', 'exit', 'NB12.2'],
    ['rectificationFailed', 'BH', 'normal', 'none', null],
    ['whoLeads', 'QY', 'normal', 'named', 'QY26.1'],
    ['whoLeads', 'ZJ', 'normal', 'named', 'ZJ33.2'],
    ['whoLeads', 'BH', 'normal', 'firstReceiver', 'BH18.1'],
    ['whoLeads', 'XX', 'normal', 'mechanism', 'XX16.2'],
    ['whoLeads', 'NB', 'normal', 'mechanism', 'NB18.1'],
    ['whoLeads', 'SX', 'normal', 'named', null],
    ['nothing', 'QY', 'normal', null, null],
  ])('cityRules: %s in %s, %s', async (point, city, urgency, value, article) => {
    const { output } = await decide(DecisionIds.CityRules, { point, city, urgency });
    expect(output).toMatchObject({ value, article });
  });

  it.each([
    ['ZJ', 'done', 'normal', 1, 99, true, 'ZJ35'],
    ['ZJ', 'notDone', 'normal', 1, 0, true, 'ZJ35'],
    ['QY', 'notDone', 'urgent', 1, 0, false, null],
    ['QY', 'done', 'normal', 1, 19, true, 'QY22'],
    ['QY', 'done', 'normal', 1, 20, false, null],
    ['QY', 'done', 'normal', 2, 99, true, 'QY22'],
    ['QY', 'done', 'urgent', 1, 99, true, 'QY22'],
    ['NB', 'done', 'normal', 2, 99, true, null],
    ['NB', 'done', 'normal', 1, 3, true, null],
    ['NB', 'done', 'urgent', 1, 50, false, null],
  ])(
    'verificationRule: %s, %s, %s, round %s, number %s',
    async (city, workOrderOutcome, urgency, round, sampleBucket, required, article) => {
      const facts = { city, workOrderOutcome, urgency, round, sampleBucket };
      const { output } = await decide(DecisionIds.VerificationRule, facts);
      expect(output).toMatchObject({ required, article });
    },
  );

  it.each([
    ['BH', 'done', 'unresolved', 99, true, 'handlingUnit', 'BH20.2, BH20.3'],
    ['BH', 'notDone', '', 99, true, 'handlingUnit', 'BH20.2, BH20.3'],
    ['BH', 'done', '', 29, true, 'handlingUnit', 'BH20.2, BH20.3'],
    ['BH', 'done', 'satisfied', 30, false, 'handlingUnit', 'BH20.2'],
    ['NB', 'done', '', 4, true, 'authority', 'NB24.2'],
    ['QY', 'done', 'unsatisfied', 99, true, 'authority', null],
    ['ZJ', 'done', '', 4, true, 'authority', null],
    ['XX', 'notDone', '', 5, false, 'authority', null],
  ])(
    'returnVisitRule: %s, %s, last visit %s, number %s',
    async (city, workOrderOutcome, satisfaction, sampleBucket, required, visitor, article) => {
      const facts = { city, workOrderOutcome, satisfaction, sampleBucket };
      const { output } = await decide(DecisionIds.ReturnVisitRule, facts);
      expect(output).toMatchObject({ required, visitor, article, rounds: 3 });
    },
  );

  it('lets a dispute take five working days of a case, a sample in every city', async () => {
    const { output } = await decide(DecisionIds.CityRules, {
      ...{ point: 'disputeCap', city: 'NB', urgency: 'normal' },
    });
    expect(output).toEqual({ value: '5', article: null, basis: 'sample' });
  });

  it('takes the row of one category before that of all, and for no other (by a row of one city)', async () => {
    const xml = readFileSync(join(__dirname, '../../processes/shared/office-limits.dmn'), 'utf8');
    const [row] = /<rule id="Rule_UploadZj">.*?<\/rule>/s.exec(xml) ?? [''];
    const ofLifts = row
      .replaceAll('Rule_UploadZj', 'Rule_UploadZjLifts')
      .replace(/(_CategoryClass">\s*<text>)(<\/text>)/, '$1"lifts"$2')
      .replace(/(_Amount">\s*<text>)24/, '$12');
    await tables.deployAs(
      'office-limits-with-lifts.dmn',
      xml
        .replaceAll('officeLimits', 'officeLimitsWithLifts')
        .replace('id="office-limits"', 'id="office-limits-with-lifts"')
        .replace('<rule id="Rule_UploadZjUrgent">', `${ofLifts}<rule id="Rule_UploadZjUrgent">`),
    );
    const amount = async (categoryClass: string) => {
      const { output } = await tables.decide('officeLimitsWithLifts', {
        ...{ city: 'ZJ', urgency: 'normal', categoryKind: 'component', categoryClass, asOf },
      });
      return (output as Limit[]).find(({ step }) => step === 'upload')?.amount;
    };
    expect([await amount('lifts'), await amount('01')]).toEqual([2, 24]);
  });

  it('has no row that was not tried', () => {
    const files = [
      'office-limits.dmn',
      'city-rules.dmn',
      'verification-rule.dmn',
      'return-visit-rule.dmn',
    ];
    const rows = files.flatMap((file) => rowsOf(`shared/${file}`));
    expect(rows.filter((row) => !tried.has(row))).toEqual([]);
  });
});
