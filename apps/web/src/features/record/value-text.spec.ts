import type { TFunction } from 'i18next';

import { valueName, valueText } from './value-text';

const t = ((key: string, values?: object) =>
  values === undefined ? key : `${key} ${JSON.stringify(values)}`) as unknown as TFunction;
const ID = '0199a3c4-1111-7000-8000-000000000001';
const text = (value: unknown) => valueText(value, [{ id: ID, name: '张三' }], t, 'zh');

describe('valueName', () => {
  const named = (() => ({ status: '状态' })) as unknown as TFunction;

  it('falls back to the name on record', () => {
    expect(valueName('status', named)).toBe('状态');
    expect(valueName('somethingNew', named)).toBe('somethingNew');
    expect(valueName('toString', named)).toBe('toString');
  });
});

describe('valueText', () => {
  it('names people and leaves other ids', () => {
    expect(text(ID)).toBe('张三');
    expect(text('0199a3c4-1111-7000-8000-000000000002')).toBe(
      '0199a3c4-1111-7000-8000-000000000002',
    );
  });

  it('says what a commitment is, and shows only its beginning', () => {
    expect(text(`sha256:${'ab'.repeat(32)}`)).toBe('record.commitment {"hash":"abababababab"}');
  });

  it('shows instants in Asia/Shanghai, truth in words and nothing as a dash', () => {
    expect(text('2026-11-22T02:00:05Z')).toBe('2026-11-22 10:00:05');
    expect([true, false, null, ''].map(text)).toEqual(['record.yes', 'record.no', '—', '—']);
  });

  it('shows the rest as it was recorded', () => {
    expect([5, 'dispatched', ['a'], { n: 1 }].map(text)).toEqual([
      '5',
      'dispatched',
      '["a"]',
      '{"n":1}',
    ]);
  });
});
