import { calledCoHandlers, openCoHandlers, type Part, waitsForOthers } from './part';

const part = (id: string, change: Partial<Part> = {}): Part => ({
  ...{ id, round: 1, part: 'co', departmentCode: id, endKind: null },
  ...change,
});

describe('the parts of a round', () => {
  it('are open while their department has neither answered nor been released', () => {
    const parts = [
      part('a'),
      part('b', { endKind: 'answered' }),
      part('c', { endKind: 'released' }),
      part('d', { part: 'lead' }),
    ];
    expect(openCoHandlers(parts).map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    ['done', 1, true],
    ['done', 0, false],
    ['notDone', 1, false],
    ['objected', 1, false],
  ] as const)('let a lead that says %s with %s open wait: %s', (outcome, open, waits) => {
    expect(waitsForOthers(outcome, open === 0 ? [] : [part('a')])).toBe(waits);
  });

  it('call each department once, not the lead, and not one that has done its share', () => {
    const named = ['lead', 'a', 'b', 'a', 'c'].map((departmentCode) => ({
      ...{ departmentCode, workingDays: 2 },
    }));
    const called = calledCoHandlers(named, 'lead', new Set(['c']));
    expect(called.map(({ departmentCode }) => departmentCode)).toEqual(['a', 'b']);
  });
});
