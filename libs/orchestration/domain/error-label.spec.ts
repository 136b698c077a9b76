import { DomainError } from '@grid/kernel';
import { errorFrames, errorLabel } from './error-label';

describe('what is said of an error', () => {
  it('is no code that does not look like one, because it may quote data too', () => {
    const label = (code: unknown) => errorLabel(Object.assign(new Error('x'), { code }));
    expect(label('ECONNREFUSED')).toBe('Error ECONNREFUSED');
    expect(label('A'.repeat(40))).toBe(`Error ${'A'.repeat(40)}`);
    for (const odd of ['张三 23505', '23505 张三', 'A'.repeat(41), '', 23505, null]) {
      expect(label(odd)).toBe('Error');
    }
  });

  it('has the places it came through, twelve at most, one on each line', () => {
    const places = Array.from({ length: 14 }, (_, n) => `    at step${n} (file.ts:${n})`);
    const error = Object.assign(new Error('x'), { stack: ['Error: 张三', ...places].join('\n') });
    expect(errorFrames(error)).toBe(places.slice(0, 12).join('\n'));
    expect(errorFrames('张三')).toBe('');
    expect(errorFrames(Object.assign(new Error('x'), { stack: undefined }))).toBe('');
  });

  it('is its code or its class and never its message', () => {
    const driver = Object.assign(new Error('Key (phone)=(13800000000) exists'), { code: '23505' });
    expect(errorLabel(driver)).toBe('Error 23505');
    expect(errorLabel(new TypeError('Zhang San is not a function'))).toBe('TypeError');
    expect(errorLabel(new DomainError('notFound', 'CASE_UNKNOWN', { zh: '无', en: 'none' }))).toBe(
      'CASE_UNKNOWN',
    );
    expect(errorLabel('Zhang San')).toBe('NOT_AN_ERROR');
    expect(errorFrames(driver)).toContain('error-label.spec');
    expect(errorFrames(driver)).not.toContain('13800000000');
  });
});
