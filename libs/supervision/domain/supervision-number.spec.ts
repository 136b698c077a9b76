import { supervisionNumber } from './supervision-number';

describe('supervisionNumber', () => {
  it('counts the orders of a case', () => {
    expect(supervisionNumber('QY-441802-2026-000012', 2)).toBe('QY-441802-2026-000012-DB2');
  });
});
