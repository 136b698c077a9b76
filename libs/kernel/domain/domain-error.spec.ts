import { DomainError, TooManyError, invalidField } from './domain-error';

const text = { zh: '没有找到。', en: 'Not found.' };

describe('a refusal', () => {
  it('says its code and what happened, and is about no field and no provision unless told', () => {
    const error = new DomainError('notFound', 'CASE_UNKNOWN', text);
    expect(error).toMatchObject({ kind: 'notFound', code: 'CASE_UNKNOWN', text, fields: [] });
    expect(error.facts).toEqual({});
    expect(error.message).toBe('CASE_UNKNOWN: Not found.');
    expect(error.name).toBe('DomainError');
  });

  it('that ends by itself says after how many seconds', () => {
    const error = new TooManyError('TOO_MANY_ATTEMPTS', text, 30);
    expect(error).toMatchObject({ kind: 'tooMany', retryAfterSeconds: 30, name: 'TooManyError' });
    expect(error).toBeInstanceOf(DomainError);
  });

  it('of one field names it, with the same code and words', () => {
    const error = invalidField('dueAt', 'DUE_IN_PAST', '须晚于当前时间。', 'It is past.');
    const message = { zh: '须晚于当前时间。', en: 'It is past.' };
    expect(error).toMatchObject({ kind: 'invalid', code: 'DUE_IN_PAST', text: message });
    expect(error.fields).toEqual([{ field: 'dueAt', code: 'DUE_IN_PAST', message }]);
  });
});
