import type { Application } from '../../api/proceedings';
import { changedParts } from './changed-parts';

const first = {
  code: 'W09',
  nameZh: '河道巡查',
  nameEn: 'River patrol',
  categoryCodes: ['B', 'A'],
  directoryCode: 'D01',
  nature: 'ordinary',
  legalBasis: null,
  dutyHolder: null,
  divisionOfDuties: null,
  support: { staff: '两人', money: '有' },
  workloadHoursPerMonth: 8,
  reason: '汛期',
  lawCited: null,
  round: 1,
  submittedAt: '2026-11-22T10:00:00+08:00',
  submittedBy: '甲',
} as unknown as Application;

describe('changedParts', () => {
  it('names what a round says otherwise', () => {
    const second = { ...first, round: 2, dutyHolder: '水利局', support: { staff: '三人' } };
    expect(changedParts(first, second as Application)).toEqual(['dutyHolder', 'support']);
  });

  it('takes another order for no change', () => {
    const second = { ...first, categoryCodes: ['A', 'B'], support: { money: '有', staff: '两人' } };
    expect(changedParts(first, second as Application)).toEqual([]);
  });
});
