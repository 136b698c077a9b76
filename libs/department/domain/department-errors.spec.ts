import { expectRefusal } from '../../../test/support/refusals';
import {
  DepartmentEvidenceError,
  DepartmentRefusedError,
  DepartmentUnavailableError,
} from './department-errors';

describe('what can go wrong with a department’s system', () => {
  it('ends by itself when it is not reached, and says why', () => {
    const error = new DepartmentUnavailableError('TIMEOUT', 5_000);
    expectRefusal(error, { kind: 'unavailable', code: 'DEPARTMENT_UNAVAILABLE' });
    expect(error).toMatchObject({ reason: 'TIMEOUT', retryAfterMs: 5_000 });
    expect(error.text.zh).toContain('TIMEOUT');
    expect(error.text.en).toContain('TIMEOUT');
  });

  it('needs a person when the department refuses, with the department’s own code', () => {
    const error = new DepartmentRefusedError('AREA_NOT_SERVED');
    expectRefusal(error, { kind: 'conflict', code: 'DEPARTMENT_REFUSED' });
    expect(error.refusal).toBe('AREA_NOT_SERVED');
    expect(error.text.zh).toContain('AREA_NOT_SERVED');
    expect(error.text.en).toContain('AREA_NOT_SERVED');
  });

  it.each(['EVIDENCE_MISSING', 'EVIDENCE_TOO_LARGE', 'EVIDENCE_CHANGED'] as const)(
    'leaves a file aside: %s',
    (code) => expectRefusal(new DepartmentEvidenceError(code), { kind: 'conflict', code }),
  );
});
