import { outcomeOptions, proposalFacts } from './process-facts';

describe('proposalFacts', () => {
  it('offers the proposed department and says that a sample limit is no law', () => {
    const limit = { workingDays: 5, basisZh: '示例时限', basisEn: 'Sample limit', basis: 'sample' };
    const variables = { proposedDepartment: '441802-urban-management', limit };
    expect(proposalFacts(variables, 'zh')).toEqual({
      proposedDepartment: '441802-urban-management',
      departmentCode: '441802-urban-management',
      dispatchOutcome: 'dispatch',
      proposedLimitText: '5 个工作日（示例时限）',
      proposedLimitDays: '5',
    });
    expect(proposalFacts(variables, 'en')['proposedLimitText']).toBe(
      '5 working days (Sample limit)',
    );
  });

  it('proposes nothing where the tables do not', () => {
    expect(proposalFacts({ proposedDepartment: null }, 'zh')).toMatchObject({
      proposedDepartment: null,
      proposedLimitText: null,
    });
  });
});

describe('outcomeOptions', () => {
  const values = (variables: object) =>
    Object.fromEntries(
      Object.entries(outcomeOptions({ ...variables }, 'en')).map(([key, options]) => [
        key,
        options.map(({ value }) => value),
      ]),
    );

  it('lets a county hand up and raise', () => {
    const county = { dispatchAuthority: 'county', supervisor: 'county', cityAuthority: 'city' };
    expect(values(county)).toEqual({
      dispatchOutcomes: ['dispatch', 'handUp'],
      superviseOutcomes: ['urged', 'raise'],
    });
  });

  it('offers the city no level above it', () => {
    const city = { dispatchAuthority: 'city', supervisor: 'city', cityAuthority: 'city' };
    expect(values(city)).toEqual({
      dispatchOutcomes: ['dispatch'],
      superviseOutcomes: ['urged'],
    });
  });

  it('names them in both languages', () => {
    expect(outcomeOptions({ supervisor: 'county' }, 'zh')['superviseOutcomes']).toEqual([
      { value: 'urged', label: '已督促，继续跟踪' },
      { value: 'raise', label: '提请上一级督办' },
    ]);
  });
});
