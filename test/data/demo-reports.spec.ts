import { CITY_DATA, GridCodeScheme, demoAccounts } from '@grid/directory';
import categories from '../../libs/intake/data/categories.json';
import sample from '../../libs/directory/data/qingyuan/sample-grids.json';
import reports from './demo-reports.qy.json';

const usernames = new Set(demoAccounts().map((account) => account.username));
const codes = new Set(categories.map((category) => category.code));
const grids = new GridCodeScheme();
const departments = new Set(
  CITY_DATA.find(({ key }) => key === 'QY')?.departments.map((department) => department.function),
);

describe('the demo reports', () => {
  it('can be reported: category, grid and reporter exist', () => {
    for (const { categoryCode, gridCode, reporter } of reports) {
      expect(codes).toContain(categoryCode);
      expect(sample.townships).toContain(grids.parse(gridCode).townshipCode);
      expect(usernames).toContain(reporter);
    }
  });

  it('spread over the categories, the townships and both counties', () => {
    const different = (pick: (report: (typeof reports)[number]) => string) =>
      new Set(reports.map(pick)).size;
    expect(reports).toHaveLength(30);
    expect(different((report) => report.categoryCode)).toBeGreaterThanOrEqual(10);
    expect(different((report) => report.gridCode.slice(0, 9))).toBeGreaterThanOrEqual(6);
    expect(different((report) => report.gridCode.slice(0, 6))).toBe(2);
  });

  it('expect a department that QY5.2 names, or none when declined', () => {
    for (const { expected } of reports) {
      const known = departments.has(expected.departmentFunction ?? '');
      expect(known).toBe(expected.outcome === 'closed');
    }
    expect(reports.filter((r) => r.expected.outcome === 'declined')).toHaveLength(3);
  });

  it('name nobody: contacts are labels with fictitious numbers', () => {
    for (const { contactName, contactPhone } of reports.filter((r) => r.contactName)) {
      expect(contactName).toMatch(/^演示诉求人/);
      expect(contactPhone).toMatch(/^199000000\d\d$/);
    }
  });
});
