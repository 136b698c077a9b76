import type { SetTimeLimit } from '@grid/limits';
import { type LimitEvidence, limitsOfCase } from './limits-of-case';

const at = (time: string) => new Date(`2026-11-${time}+08:00`);

function limit(
  step: string,
  from: string,
  due: string,
  change: Partial<SetTimeLimit> = {},
): SetTimeLimit {
  return {
    ...{ id: `${step} ${from}`, step, startsAt: at(from), dueAt: at(due) },
    ...{ firstDueAt: at(due), moves: [] },
    ...{ article: 'QY23.2, ZJ33.1', basisZh: '一日', basisEn: 'One day' },
    ...{ provisional: false, endedAt: null, occasion: '1' },
    basis: 'law',
    ...change,
  };
}

const LEAD = { part: 'lead', partId: null, closedAt: null } as const;

/** The limits of a case of 镇江 at noon of 2026-11-25. */
function told(change: Partial<LimitEvidence>) {
  return limitsOfCase({
    ...{ cityKey: 'ZJ', over: false, limits: [], decisions: [], orders: [] },
    now: at('25T12:00:00'),
    ...change,
  });
}

describe('limitsOfCase', () => {
  it('names the step and the articles of the city alone', () => {
    const [view] = told({ limits: [limit('acceptance', '25T09:00:00', '26T09:00:00')] });
    expect(view).toMatchObject({
      ...{ labelZh: '受理', labelEn: 'Acceptance', articles: ['ZJ33.1'], basis: 'law' },
      ...{ dueAt: '2026-11-26T09:00:00.000+08:00', endedAt: null, late: false },
    });
  });

  it('is late while nothing was done, and not where the case is over', () => {
    const limits = [limit('acceptance', '23T09:00:00', '24T09:00:00')];
    expect(told({ limits })[0]?.late).toBe(true);
    expect(told({ limits, over: true })[0]?.late).toBe(false);
  });

  it('ends a step of the office with its own decision, each time anew', () => {
    const limits = [
      limit('verification', '20T09:00:00', '21T09:00:00'),
      limit('verification', '22T09:00:00', '23T09:00:00'),
    ];
    const decisions = [
      { elementId: 'UserTask_AcceptReport', decidedAt: at('20T09:30:00') },
      { elementId: 'UserTask_VerifyOnSite', decidedAt: at('20T10:00:00') },
      { elementId: 'UserTask_VerifyOnSite', decidedAt: at('23T10:00:00') },
    ];
    expect(told({ limits, decisions })).toMatchObject([
      { endedAt: '2026-11-20T10:00:00.000+08:00', late: false },
      { endedAt: '2026-11-23T10:00:00.000+08:00', late: true },
    ]);
  });

  it('keeps an upload by the time that was known at once', () => {
    const endedAt = at('24T10:00:00');
    const limits = [limit('upload', '23T09:00:00', '24T09:00:00', { endedAt })];
    expect(told({ limits })[0]).toMatchObject({ late: true });
  });

  it('takes the end of the handling from the order of its round, with the time that was granted', () => {
    const limits = [
      limit('handling', '20T09:00:00', '21T23:59:59'),
      limit('handling', '24T09:00:00', '25T23:59:59'),
    ];
    const orders = [
      { ...LEAD, dueAt: '2026-11-24T23:59:59+08:00', answeredAt: '2026-11-23T09:00:00+08:00' },
      { ...LEAD, dueAt: '2026-11-25T23:59:59+08:00', answeredAt: null },
    ];
    expect(told({ limits, orders })).toMatchObject([
      { firstDueAt: '2026-11-21T23:59:59.000+08:00', late: false },
      { firstDueAt: null, endedAt: null, late: false },
    ]);
  });

  it('ends the sub-limit of a co-handler with the answer of its own order, or when it is released', () => {
    const limits = [
      limit('handling', '20T09:00:00', '25T23:59:59'),
      limit('coHandling', '20T09:00:00', '21T23:59:59', { occasion: 'a' }),
      limit('coHandling', '20T09:00:00', '22T23:59:59', { occasion: 'b' }),
    ];
    const helping = { part: 'co', dueAt: '2026-11-21T23:59:59+08:00', answeredAt: null } as const;
    const orders = [
      { ...LEAD, dueAt: '2026-11-25T23:59:59+08:00', answeredAt: null },
      { ...helping, partId: 'b', closedAt: '2026-11-22T09:00:00+08:00' },
      { ...helping, partId: 'a', closedAt: null },
    ];
    expect(told({ limits, orders })).toMatchObject([
      { endedAt: null, late: false },
      { endedAt: null, late: true },
      { endedAt: '2026-11-22T09:00:00.000+08:00' },
    ]);
  });

  it('ends the follow-up of a supervision with the answer of the department', () => {
    const limits = [limit('supervision', '23T09:00:00', '24T09:00:00')];
    const orders = [
      { ...LEAD, dueAt: '2026-11-22T23:59:59+08:00', answeredAt: '2026-11-23T10:00:00+08:00' },
    ];
    expect(told({ limits, orders })[0]).toMatchObject({
      ...{ endedAt: '2026-11-23T10:00:00.000+08:00', late: false },
    });
  });
});
