import { type DomainError, invalidField } from '@grid/kernel';
import common from '../data/common-passwords.json';

/** Characters, as people count them. */
const SHORTEST_PASSWORD = 12;
const LEAST_DIFFERENT = 5;

const commonPasswords: ReadonlySet<string> = new Set(common);

/** What is wrong with a new password of this person; null when it may be used. Names the field `newPassword`. */
export function passwordProblem(password: string, username: string): DomainError | null {
  const plain = password.normalize('NFKC').toLowerCase();
  const letters = [...plain];
  if (letters.length < SHORTEST_PASSWORD) {
    return refused(
      'PASSWORD_TOO_SHORT',
      `密码至少 ${SHORTEST_PASSWORD} 个字符。`,
      `A password has at least ${SHORTEST_PASSWORD} characters.`,
    );
  }
  if (plain.includes(username.normalize('NFKC').toLowerCase())) {
    return refused(
      'PASSWORD_HOLDS_NAME',
      '密码不能包含用户名。',
      'A password must not contain the user name.',
    );
  }
  const isGuessable =
    commonPasswords.has(plain) || new Set(letters).size < LEAST_DIFFERENT || isRun(letters);
  if (!isGuessable) return null;
  return refused(
    'PASSWORD_COMMON',
    '该密码过于常见，容易被猜到，请换一个。',
    'This password is easy to guess. Please choose another.',
  );
}

export const wrongCurrentPassword = () =>
  invalidField(
    'currentPassword',
    'PASSWORD_WRONG',
    '当前密码不正确。',
    'This is not your password.',
  );

export const unchangedPassword = () =>
  refused(
    'PASSWORD_UNCHANGED',
    '新密码不能与当前密码相同。',
    'The new password must differ from the present one.',
  );

function refused(code: string, zh: string, en: string): DomainError {
  return invalidField('newPassword', code, zh, en);
}

/** `123456789012`, `abcdefghijkl` and the like: every character follows the one before. */
function isRun(letters: readonly string[]): boolean {
  const steps = letters
    .slice(1)
    .map((letter, index) => (letter.codePointAt(0) ?? 0) - (letters[index]?.codePointAt(0) ?? 0));
  const step = steps[0];
  return (
    (step === 1 || step === -1) &&
    steps.filter((one) => one !== step && Math.abs(one) !== 9).length === 0
  );
}
