import { decisionOutputs } from '@grid/process-contract';
import { newerEngine } from './support/newer-engine';

const CITIES = ['QY', 'ZJ', 'XX', 'BH', 'NB'];
const DECISIONS = Object.entries(decisionOutputs);

/** Everything that any of the tables asks about. */
const facts = {
  asOf: '2026-11-22',
  point: 'whoTellsPerson',
  urgency: 'normal',
  categoryKind: 'event',
  categoryClass: '01',
  workOrderOutcome: 'done',
  round: 1,
  sampleBucket: 50,
  kind: 'entry',
  applicantKind: 'department',
  areaLevel: 'county',
  listKind: 'list',
};

describe('the decision tables on a newer engine', () => {
  const engine = newerEngine();
  beforeAll(() => engine.deploy());
  afterAll(() => engine.close());

  const cases = DECISIONS.flatMap(([id, { outputs }]) =>
    CITIES.map((city) => [id, city, outputs] as const),
  );

  it.each(cases)('%s answers for %s', async (decisionId, city, outputs) => {
    const answer = await engine.zeebe.evaluateDecision({
      decisionId,
      variables: { ...facts, city },
    });
    expect(answer.failedDecisionId).toBe('');
    const { evaluatedInputs } = answer.evaluatedDecisions[0] ?? {};
    expect(evaluatedInputs?.map(({ inputValue }) => inputValue)).not.toContain('null');
    const output = JSON.parse(answer.decisionOutput) as unknown;
    if (outputs.length < 2) return;
    for (const row of [output].flat()) {
      expect(Object.keys(row as object).sort()).toEqual([...outputs].sort());
    }
  });
});
