import type { DomainError } from '@grid/kernel';
import { requireCoHandlers } from './dispatch-choices';

const lead = { departmentCode: '441802-a' };

function refused(choices: Readonly<Record<string, string>>): readonly string[] {
  try {
    requireCoHandlers({ ...lead, ...choices }, 5);
    return [];
  } catch (error) {
    return (error as DomainError).fields.map(({ field, code }) => `${field} ${code}`);
  }
}

describe('whom an official names beside the lead', () => {
  it('is each with days of its own, or with the lead’s limit', () => {
    const choices = { ...lead, coDepartment1: '441802-b', coDays1: '3', coDepartment3: '441802-c' };
    expect(requireCoHandlers(choices, 5)).toEqual([
      { departmentCode: '441802-b', workingDays: 3 },
      { departmentCode: '441802-c', workingDays: null },
    ]);
    expect(requireCoHandlers(lead, 5)).toEqual([]);
  });

  it('is not the lead, and nobody twice', () => {
    expect(refused({ coDepartment1: '441802-a' })).toEqual([
      'answers.coDepartment1 CO_HANDLER_IS_LEAD',
    ]);
    expect(refused({ coDepartment1: '441802-b', coDepartment2: '441802-b' })).toEqual([
      'answers.coDepartment2 CO_HANDLER_TWICE',
    ]);
  });

  it('has no more days than the lead', () => {
    expect(refused({ coDepartment2: '441802-b', coDays2: '7' })).toEqual([
      'answers.coDays2 SUB_DEADLINE_BEYOND_LIMIT',
    ]);
  });
});
