import { departmentEvent } from './department-event';

const base = {
  eventId: 'e1',
  workOrderId: '0199a3c4-1111-7000-8000-000000000001',
  reference: 'BM1',
};
const at = '2026-11-23T09:00:00+08:00';
const evidence = { evidenceId: '0199a3c4-1111-7000-8000-0000000000AB', sha256: 'a'.repeat(64) };
const answered = { ...base, type: 'workOrder.answered', outcome: 'done', resultText: '已修复。' };
const answer = { ...answered, answeredAt: at };
const taken = (event: object) => departmentEvent.safeParse(event).success;
const piece = (n: number) => ({
  ...evidence,
  evidenceId: `0199a3c4-1111-7000-8000-00000000000${n}`,
});

describe('an event of a department', () => {
  it.each([
    { ...base, type: 'workOrder.accepted', handlerName: '王五', acceptedAt: at },
    answer,
    { ...answer, outcome: 'notDone' },
    { ...base, type: 'workOrder.objected', reason: '非本部门', legalBasis: '三定', objectedAt: at },
    { ...base, type: 'workOrder.extensionRequested', requestedUntil: at, reason: '雨' },
  ])('is taken: $type', (event) => {
    expect(departmentEvent.parse(event)).toMatchObject(event);
  });

  it('keeps what it does not know out, and takes no evidence for none', () => {
    expect(departmentEvent.parse({ ...answer, more: 1 })).toEqual({ ...answer, evidence: [] });
  });

  it('takes nine pieces of evidence, each once, and ids in either case', () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(piece);
    expect(taken({ ...answer, evidence: nine })).toBe(true);
    expect(taken({ ...answer, evidence: [...nine, evidence] })).toBe(false);
    expect(taken({ ...answer, evidence: [piece(1), piece(1)] })).toBe(false);
    const read = departmentEvent.parse({ ...answer, evidence: [evidence] });
    expect(read).toMatchObject({
      evidence: [{ evidenceId: evidence.evidenceId.toLowerCase(), sha256: evidence.sha256 }],
    });
    const twice = { ...evidence, evidenceId: evidence.evidenceId.toLowerCase() };
    expect(taken({ ...answer, evidence: [evidence, twice] })).toBe(false);
  });

  it('takes texts up to their length, and no blank or unreadable ones', () => {
    expect(taken({ ...answer, resultText: '字'.repeat(4000) })).toBe(true);
    expect(taken({ ...answer, resultText: '字'.repeat(4001) })).toBe(false);
    expect(taken({ ...answer, resultText: ' \n ' })).toBe(false);
    expect(taken({ ...answer, resultText: 'a\u0000' })).toBe(false);
    expect(taken({ ...answer, eventId: 'x'.repeat(201) })).toBe(false);
  });

  it.each([
    ['another type', { type: 'workOrder.closed' }],
    ['another outcome', { outcome: 'objected' }],
    ['a time without its zone', { answeredAt: '2026-11-23T09:00:00' }],
    ['an order that is no id', { workOrderId: '7' }],
    ['a sentence for its number', { reference: '请联系张三 2 次' }],
    ['a hash that is none', { evidence: [{ ...evidence, sha256: `x${'a'.repeat(64)}` }] }],
    ['a hash that is too long', { evidence: [{ ...evidence, sha256: 'a'.repeat(65) }] }],
  ])('is refused with %s', (_, change) => {
    expect(taken({ ...answer, ...change })).toBe(false);
  });
});
