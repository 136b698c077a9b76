import { DomainError } from '@grid/kernel';
import { errorFrames, errorLabel } from './error-label';

describe('what is said of an error', () => {
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
