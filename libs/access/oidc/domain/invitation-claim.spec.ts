import { expectRefusal, invalid, refusalOf } from '../../../../test/support/refusals';
import { checkInvitationClaim, reliableClaim } from './invitation-claim';

describe('a claim by which somebody is expected', () => {
  it.each(['sub', 'employee_number', 'email', 'phone_number'])('may be %s', (claim) => {
    expect(() => checkInvitationClaim(claim)).not.toThrow();
  });

  it.each(['name', 'nickname', 'preferred_username'])('may not be %s', (claim) => {
    expect(() => checkInvitationClaim(claim)).toThrow('CLAIM_PROVES_NOTHING');
    expect(reliableClaim({ [claim]: '陈一' }, claim)).toBeNull();
  });

  it('says why another may not', () => {
    const error = refusalOf(() => checkInvitationClaim('name'));
    expectRefusal(error, invalid('CLAIM_PROVES_NOTHING', 'claim'));
  });

  it('counts a claim that nobody needs to check', () => {
    expect(reliableClaim({ sub: 'u1' }, 'sub')).toBe('u1');
  });

  it('counts an e-mail address or telephone number only when the provider has checked it', () => {
    const email = 'chen@city.example';
    expect(reliableClaim({ email, email_verified: true }, 'email')).toBe(email);
    expect(reliableClaim({ email }, 'email')).toBeNull();
    expect(reliableClaim({ email, email_verified: false }, 'email')).toBeNull();
    expect(reliableClaim({ email, email_verified: 'true' }, 'email')).toBeNull();
    expect(reliableClaim({ phone_number: '1' }, 'phone_number')).toBeNull();
  });

  it('counts nothing that is not there or no text', () => {
    expect(reliableClaim({}, 'constructor')).toBeNull();
    expect(reliableClaim({ staff: ['1'] }, 'staff')).toBeNull();
    expect(reliableClaim({ staff: '' }, 'staff')).toBeNull();
  });
});
