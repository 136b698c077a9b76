import { accepted, answered, objected, placed, type WorkOrderState } from './work-order';

const pending: WorkOrderState = {
  status: 'pending',
  departmentReference: null,
  placedAt: null,
  acceptedAt: null,
  answeredAt: null,
  outcome: null,
};
const nine = new Date('2026-11-23T09:00:00+08:00');
const ten = new Date('2026-11-23T10:00:00+08:00');
const answer = { reference: 'BM1', outcome: 'done' } as const;

describe('a work order', () => {
  it('is placed when the department has given its number', () => {
    expect(placed(pending, 'BM1', nine)).toEqual({
      ...pending,
      status: 'placed',
      departmentReference: 'BM1',
      placedAt: nine,
    });
  });

  it('is answered after it was placed', () => {
    expect(answered(placed(pending, 'BM1', nine), answer, ten)).toEqual({
      status: 'answered',
      departmentReference: 'BM1',
      placedAt: nine,
      acceptedAt: null,
      answeredAt: ten,
      outcome: 'done',
    });
  });

  it('is placed and answered at once when the answer overtakes the receipt', () => {
    const both = answered(pending, answer, nine);
    expect(both).toMatchObject({ status: 'answered', placedAt: nine, answeredAt: nine });
    expect(placed(both, 'BM1', ten)).toBe(both);
  });

  it('does not change when the same receipt comes again', () => {
    const order = placed(pending, 'BM1', nine);
    expect(placed(order, 'BM1', ten)).toBe(order);
  });

  it('refuses another number and a second answer', () => {
    const order = placed(pending, 'BM1', nine);
    expect(() => placed(order, 'BM2', ten)).toThrow('WORK_ORDER_REFERENCE_MISMATCH');
    expect(() => answered(order, { ...answer, reference: 'BM2' }, ten)).toThrow(
      'WORK_ORDER_REFERENCE_MISMATCH',
    );
    expect(() => answered(answered(order, answer, ten), answer, ten)).toThrow(
      'WORK_ORDER_ANSWERED',
    );
  });

  it('is accepted once for all, also when the answer came first', () => {
    const order = accepted(pending, 'BM1', nine);
    expect(order).toMatchObject({ status: 'placed', placedAt: nine, acceptedAt: nine });
    expect(accepted(order, 'BM1', ten).acceptedAt).toEqual(nine);
    expect(accepted(answered(pending, answer, nine), 'BM1', ten)).toMatchObject({
      status: 'answered',
      acceptedAt: ten,
    });
  });

  const open = { ...placed(pending, 'BM1', nine), binding: false, objectUntil: null };
  const objection = { reference: 'BM1', ground: 'notOurDuty' } as const;
  const now = { at: ten, studied: [] };

  it('is answered by an objection, once', () => {
    expect(objected(open, objection, now)).toMatchObject({ outcome: 'objected', answeredAt: ten });
    const over = { ...open, ...answered(open, answer, ten) };
    expect(() => objected(over, objection, now)).toThrow('WORK_ORDER_ANSWERED');
  });

  it('takes an objection only on a ground that was not studied yet once it binds', () => {
    const bound = { ...open, binding: true };
    const studied = { at: ten, studied: ['notOurDuty'] as const };
    expect(() => objected(bound, objection, studied)).toThrow('OBJECTION_NOT_ALLOWED');
    expect(objected(open, objection, studied)).toMatchObject({ outcome: 'objected' });
    const another = { reference: 'BM1', ground: 'otherArea' } as const;
    expect(objected(bound, another, studied)).toMatchObject({ outcome: 'objected' });
  });

  it('takes an objection until the last moment of its time and not after', () => {
    expect(objected({ ...open, objectUntil: ten }, objection, now)).toMatchObject({
      outcome: 'objected',
    });
    const late = { ...open, objectUntil: nine };
    expect(() => objected(late, objection, now)).toThrow('OBJECTION_TOO_LATE');
  });
});
