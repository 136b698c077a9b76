import { DecisionIds } from '@grid/process-contract';
import { decisionTables, rowsOf } from '../support/decisions';

/** [row that must answer, kind, class, urgency, expected] for the day `asOf`; every row of the table appears. */
type Case = readonly [rule: string, kind: string, cls: string, urgency: string, expected: unknown];

const DEPARTMENTS: readonly Case[] = [
  ['Rule_EventSanitationMajor', 'event', '01', 'major', 'ecology-environment'],
  ['Rule_EventConstructionMajor', 'event', '03', 'major', 'emergency-management'],
  ['Rule_EventStreetMajor', 'event', '05', 'major', 'public-security'],
  ['Rule_EventSocialMajor', 'event', '21', 'major', 'public-security'],
  ['Rule_ComponentUtilities', 'component', '01', 'major', 'housing-construction'],
  ['Rule_ComponentRoads', 'component', '02', 'normal', 'public-security'],
  ['Rule_ComponentSanitation', 'component', '03', 'normal', 'urban-management'],
  ['Rule_ComponentGreening', 'component', '04', 'normal', 'urban-management'],
  ['Rule_ComponentLand', 'component', '05', 'normal', 'natural-resources'],
  ['Rule_ComponentOther', 'component', '06', 'normal', 'urban-management'],
  ['Rule_EventSanitation', 'event', '01', 'urgent', 'urban-management'],
  ['Rule_EventAdvertising', 'event', '02', 'normal', 'urban-management'],
  ['Rule_EventConstruction', 'event', '03', 'normal', 'housing-construction'],
  ['Rule_EventSudden', 'event', '04', 'major', 'emergency-management'],
  ['Rule_EventStreet', 'event', '05', 'normal', 'urban-management'],
  ['Rule_EventSocial', 'event', '21', 'normal', 'judicial-administration'],
  ['Rule_NoProposal', 'event', '99', 'normal', null],
];

/** The same for 镇江, whose Article 5 names no department of the environment, building, land or water. */
const DEPARTMENTS_ZJ: readonly Case[] = [
  ['Rule_ZjEventSanitationMajor', 'event', '01', 'major', 'emergency-management'],
  ['Rule_ZjEventConstructionMajor', 'event', '03', 'major', 'emergency-management'],
  ['Rule_ZjEventStreetMajor', 'event', '05', 'major', 'public-security'],
  ['Rule_ZjEventSocialMajor', 'event', '21', 'major', 'public-security'],
  ['Rule_ZjComponentUtilities', 'component', '01', 'normal', 'urban-management'],
  ['Rule_ZjComponentRoads', 'component', '02', 'normal', 'public-security'],
  ['Rule_ZjComponentSanitation', 'component', '03', 'normal', 'urban-management'],
  ['Rule_ZjComponentGreening', 'component', '04', 'normal', 'urban-management'],
  ['Rule_ZjComponentLand', 'component', '05', 'normal', 'urban-management'],
  ['Rule_ZjComponentOther', 'component', '06', 'normal', 'urban-management'],
  ['Rule_ZjEventSanitation', 'event', '01', 'normal', 'urban-management'],
  ['Rule_ZjEventAdvertising', 'event', '02', 'normal', 'urban-management'],
  ['Rule_ZjEventConstruction', 'event', '03', 'normal', 'urban-management'],
  ['Rule_ZjEventSudden', 'event', '04', 'normal', 'emergency-management'],
  ['Rule_ZjEventStreet', 'event', '05', 'normal', 'urban-management'],
  ['Rule_ZjEventSocial', 'event', '21', 'normal', 'judicial-administration'],
  ['Rule_ZjNoProposal', 'event', '99', 'normal', null],
];

/** The other cities: as in 镇江, but for what their texts and departments make different. */
const DEPARTMENTS_ELSEWHERE: readonly (readonly [
  city: string,
  article: string,
  different: Readonly<Record<string, string>>,
])[] = [
  [
    'XX',
    'XX17.1',
    {
      ComponentUtilities: 'water-supply',
      ComponentLand: 'natural-resources',
      EventConstruction: 'housing-construction',
    },
  ],
  [
    'BH',
    'BH17.1',
    {
      EventSanitationMajor: 'ecology-environment',
      ComponentUtilities: 'housing-construction',
      ComponentLand: 'natural-resources',
      EventConstruction: 'housing-construction',
    },
  ],
  ['NB', 'NB18.2', { EventSanitationMajor: 'ecology-environment' }],
];

/** A row of 镇江 as it is called in another city. */
const rowIn = (city: string, rule: string) =>
  `Rule_${city[0]}${city.slice(1).toLowerCase()}${rule.slice('Rule_Zj'.length)}`;

const ELSEWHERE: readonly Case[] = DEPARTMENTS_ELSEWHERE.flatMap(([city]) =>
  DEPARTMENTS_ZJ.map(([rule, ...rest]): Case => [rowIn(city, rule), ...rest]),
);

const LIMITS: readonly Case[] = [
  ['Rule_Major', 'component', '05', 'major', 1],
  ['Rule_SuddenUrgent', 'event', '04', 'urgent', 1],
  ['Rule_Urgent', 'event', '01', 'urgent', 2],
  ['Rule_ComponentUtilities', 'component', '01', 'normal', 5],
  ['Rule_ComponentRoads', 'component', '02', 'normal', 5],
  ['Rule_ComponentSanitation', 'component', '03', 'normal', 3],
  ['Rule_ComponentGreening', 'component', '04', 'normal', 5],
  ['Rule_ComponentLand', 'component', '05', 'normal', 10],
  ['Rule_ComponentOther', 'component', '06', 'normal', 7],
  ['Rule_EventSanitation', 'event', '01', 'normal', 3],
  ['Rule_EventAdvertising', 'event', '02', 'normal', 5],
  ['Rule_EventConstruction', 'event', '03', 'normal', 4],
  ['Rule_EventSudden', 'event', '04', 'normal', 2],
  ['Rule_EventStreet', 'event', '05', 'normal', 3],
  ['Rule_EventSocial', 'event', '21', 'normal', 15],
  ['Rule_NoOther', 'event', '99', 'normal', 7],
];

/** 镇江 has the same sample numbers, in rows of its own. */
const LIMITS_ZJ: readonly Case[] = LIMITS.slice(0, -1).map(([rule, ...rest]) => [
  `${rule}Zj`,
  ...rest,
]);

describe('the decisions of incident-handling on the engine', () => {
  const tables = decisionTables();
  beforeAll(() => tables.deploy());
  afterAll(() => tables.close());

  async function decide(decisionId: string, given: Record<string, string>) {
    const { output, rules } = await tables.decide(decisionId, given);
    return { output: output as Record<string, unknown>, rules };
  }

  const facts = ([, categoryKind, categoryClass, urgency]: Case, asOf = '2026-11-22') => ({
    city: 'QY',
    categoryKind,
    categoryClass,
    urgency,
    asOf,
  });

  it.each(DEPARTMENTS)('responsibleDepartment: %s', async (...example) => {
    const [rule, , , , departmentFunction] = example;
    const { output, rules } = await decide(DecisionIds.ResponsibleDepartment, facts(example));
    expect(rules).toEqual([rule]);
    expect(output).toEqual({ departmentFunction, article: 'QY23.2' });
  });

  it.each(DEPARTMENTS_ZJ)('responsibleDepartment in 镇江: %s', async (...example) => {
    const [rule, , , , departmentFunction] = example;
    const { output, rules } = await decide(DecisionIds.ResponsibleDepartment, {
      ...facts(example),
      city: 'ZJ',
    });
    expect(rules).toEqual([rule]);
    expect(output).toEqual({ departmentFunction, article: 'ZJ33.1' });
  });

  describe.each(DEPARTMENTS_ELSEWHERE)(
    'responsibleDepartment in %s',
    (city, article, different) => {
      it.each(DEPARTMENTS_ZJ)(
        'as %s, or by its own row (XX6.2, BH17.1, NB18.2)',
        async (...example) => {
          const [rule, , , , alike] = example;
          const name = rule.slice('Rule_Zj'.length);
          const { output, rules } = await decide(DecisionIds.ResponsibleDepartment, {
            ...facts(example),
            city,
          });
          expect(rules).toEqual([rowIn(city, rule)]);
          const departmentFunction = different[name] ?? alike;
          expect(output).toEqual({
            departmentFunction,
            article: departmentFunction === 'water-supply' ? 'XX6.2' : article,
          });
        },
      );
    },
  );

  it.each(LIMITS)('handlingLimit: %s', async (...example) => {
    const [rule, , , , workingDays] = example;
    const { output, rules } = await decide(DecisionIds.HandlingLimit, facts(example));
    expect(rules).toEqual([rule]);
    expect(output).toEqual({
      workingDays,
      basis: 'sample',
      basisZh: '示例时限，由本市设定，不是法律规定',
      basisEn: 'Sample limit set by the city, not law',
    });
  });

  it.each(LIMITS_ZJ)('handlingLimit in 镇江: %s', async (...example) => {
    const [rule, , , , workingDays] = example;
    const given = { ...facts(example), city: 'ZJ' };
    const { output, rules } = await decide(DecisionIds.HandlingLimit, given);
    expect(rules).toEqual([rule]);
    expect(output).toMatchObject({ workingDays, basis: 'sample' });
  });

  it.each([
    ['responsible-department.dmn', [...DEPARTMENTS, ...DEPARTMENTS_ZJ, ...ELSEWHERE]],
    ['handling-limit.dmn', [...LIMITS, ...LIMITS_ZJ]],
  ] as const)('every row of %s was tried', (file, examples) => {
    expect(examples.map(([rule]) => rule).sort()).toEqual([...rowsOf(`shared/${file}`)].sort());
  });

  it('proposes nothing for a day before the ordinance was in force, and from that day on does', async () => {
    const greening: Case = ['', 'component', '04', 'normal', ''];
    const propose = async (asOf: string) =>
      (await decide(DecisionIds.ResponsibleDepartment, facts(greening, asOf))).output
        .departmentFunction;
    expect(await propose('2023-05-31')).toBeNull();
    expect(await propose('2023-06-01')).toBe('urban-management');
  });

  it('proposes nothing for a city without rows of its own', async () => {
    const { output } = await decide(DecisionIds.ResponsibleDepartment, {
      ...facts(['', 'component', '04', 'normal', '']),
      city: 'SX',
    });
    expect(output.departmentFunction).toBeNull();
  });
});
