import { archiveNumber, caseNumber } from './numbers';

describe('the numbers of a case', () => {
  it('name city, county, year and a running number of six digits', () => {
    expect(caseNumber('QY', '441802', 2026, 12)).toBe('QY-441802-2026-000012');
    expect(archiveNumber('ZJ', '321102', 2027, 7)).toBe('ZJ-DA-321102-2027-000007');
  });

  it('grow longer rather than begin again', () => {
    expect(caseNumber('QY', '441802', 2026, 1_000_000)).toBe('QY-441802-2026-1000000');
  });
});
