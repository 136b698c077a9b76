import { itemOf, valuesOf, type ApplyValues } from './apply-values';

const values: ApplyValues = {
  code: 'W09',
  nameZh: '河道巡查',
  categoryCodes: ['A'],
  nature: 'ordinary',
  directoryCode: 'D01',
  legalBasis: ' ',
  staff: '两名人员',
  money: '',
  reason: '汛期',
};

describe('an application as it is sent', () => {
  it('leaves out what is blank', () => {
    expect(itemOf(values)).toEqual({
      code: 'W09',
      nameZh: '河道巡查',
      categoryCodes: ['A'],
      nature: 'ordinary',
      directoryCode: 'D01',
      support: { staff: '两名人员' },
    });
  });

  it('comes back into the form as it was', () => {
    const known = {
      ...{ code: 'W09', nameZh: '河道巡查', nameEn: 'River patrol', categoryCodes: ['A'] },
      ...{
        directoryCode: null,
        nature: 'ordinary' as const,
        legalBasis: '《防洪法》',
        dutyHolder: null,
      },
      ...{ divisionOfDuties: null, support: { staff: '两名人员' }, workloadHoursPerMonth: 8 },
    } satisfies Parameters<typeof valuesOf>[0];
    expect(valuesOf(known)).toEqual({
      ...{ code: 'W09', nameZh: '河道巡查', nameEn: 'River patrol', categoryCodes: ['A'] },
      ...{ nature: 'ordinary', legalBasis: '《防洪法》', staff: '两名人员' },
      workloadHoursPerMonth: 8,
    });
  });
});
