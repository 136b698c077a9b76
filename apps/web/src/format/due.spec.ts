import { readDue } from './due';

const now = Date.parse('2026-11-22T10:00:00+08:00');

describe('readDue', () => {
  it.each([
    ['2026-11-25T10:00:00+08:00', { state: 'onTime', unit: 'day', amount: 3 }],
    ['2026-11-23T09:59:00+08:00', { state: 'soon', unit: 'hour', amount: 23 }],
    ['2026-11-22T10:00:20+08:00', { state: 'soon', unit: 'minute', amount: 1 }],
    ['2026-11-22T09:30:00+08:00', { state: 'overdue', unit: 'minute', amount: 30 }],
    ['2026-11-20T09:00:00+08:00', { state: 'overdue', unit: 'day', amount: 2 }],
  ])('reads %s', (dueAt, expected) => {
    expect(readDue(dueAt, now)).toEqual(expected);
  });
});
