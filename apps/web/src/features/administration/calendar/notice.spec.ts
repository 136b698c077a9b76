import { countOf, daysOf, festivalsOf } from './notice';

const spring = {
  name: '春节',
  from: '2027-02-05',
  to: '2027-02-11',
  madeUp: ['2027-01-31', '2027-02-20'],
};

describe('a notice', () => {
  it('names every day of a span and the weekend days worked for it', () => {
    const days = daysOf([spring]);
    expect(days).toHaveLength(9);
    expect(days[0]).toEqual({ day: '2027-02-05', working: false, nameZh: '春节' });
    expect(days.at(-1)).toEqual({ day: '2027-02-20', working: true, nameZh: '春节调休上班' });
    expect(countOf(days)).toEqual({ off: 5, madeUp: 2 });
  });

  it('is read back from its days', () => {
    expect(festivalsOf(daysOf([spring]))).toEqual([spring]);
  });

  it('has no days as long as a span is not whole', () => {
    expect(daysOf([{ ...spring, to: '', madeUp: [] }])).toEqual([]);
    expect(daysOf([{ ...spring, to: '2027-02-01', madeUp: [] }])).toEqual([]);
  });
});
