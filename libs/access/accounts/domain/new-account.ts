import type { AccountKind } from '@grid/directory';
import { invalidField } from '@grid/kernel';

const LONGEST_NAME = 50;

/** @throws DomainError USERNAME_INVALID, USERNAME_HOLDS_NUMBER: user names stand where personal numbers must not */
export function checkUsername(username: string): void {
  if (!/^[a-z][a-z0-9._-]{2,49}$/.test(username)) {
    throw invalidField(
      'username',
      'USERNAME_INVALID',
      '用户名须为3至50个小写字母、数字或 . _ -，以字母开头。',
      '3 to 50 lower-case letters, digits or . _ -, beginning with a letter.',
    );
  }
  if (/\d{7}/.test(username)) {
    throw invalidField(
      'username',
      'USERNAME_HOLDS_NUMBER',
      '用户名不能包含电话或证件号码。',
      'A user name must not contain a telephone or identity number.',
    );
  }
}

/** The name without blanks around it. @throws DomainError DISPLAY_NAME_INVALID */
export function checkedDisplayName(name: string): string {
  const trimmed = name.normalize('NFC').trim();
  if (trimmed === '' || [...trimmed].length > LONGEST_NAME || /\p{C}/u.test(trimmed)) {
    throw invalidField(
      'displayName',
      'DISPLAY_NAME_INVALID',
      `请填写姓名，最多${LONGEST_NAME}个字。`,
      `Please give a name of at most ${LONGEST_NAME} characters.`,
    );
  }
  return trimmed;
}

/**
 * How an account is called everywhere: an official by name, as the ordinances have it published (QY17); one of the
 * public by a label that says nothing, as their name is personal data.
 */
export function displayNameOf(kind: AccountKind, id: string, name: string | null): string {
  if (kind === 'citizen') return `群众 ${id.slice(0, 4).toUpperCase()}`;
  return checkedDisplayName(name ?? '');
}
