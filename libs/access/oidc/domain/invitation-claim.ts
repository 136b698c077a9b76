import { invalidField } from '@grid/kernel';
import type { Claims } from './claims';

/** What people choose themselves, or share with others, tells nobody apart. */
const NO_PROOF = new Set([
  'name',
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'gender',
  'birthdate',
  'zoneinfo',
  'locale',
  'address',
]);

/** Claims that count only while the provider says that it has checked them. */
const VERIFIED_BY: Readonly<Record<string, string>> = {
  email: 'email_verified',
  phone_number: 'phone_number_verified',
};

/** @throws DomainError CLAIM_PROVES_NOTHING for a claim by which nobody may be taken for the holder of an account */
export function checkInvitationClaim(claim: string): void {
  if (!NO_PROOF.has(claim)) return;
  throw invalidField(
    'claim',
    'CLAIM_PROVES_NOTHING',
    '该声明不能证明身份，请改用用户标识（sub）、工号或已验证的邮箱、电话。',
    'This claim proves nothing. Please use sub, a staff number, or a verified e-mail or telephone.',
  );
}

/** What a claim says of the person, if it can be relied on. */
export function reliableClaim(claims: Claims, claim: string): string | null {
  if (NO_PROOF.has(claim)) return null;
  const verifiedBy = VERIFIED_BY[claim];
  if (verifiedBy !== undefined && claims[verifiedBy] !== true) return null;
  const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}
