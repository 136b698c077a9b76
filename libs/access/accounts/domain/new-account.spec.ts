import { expectRefusal, invalid, refusalOf } from '../../../../test/support/refusals';
import { checkUsername, checkedDisplayName, displayNameOf } from './new-account';

describe('checkUsername', () => {
  it.each(['wgy-fengcheng', 'li.si', 'abc', 'a123456_b'])('takes %s', (username) => {
    expect(() => checkUsername(username)).not.toThrow();
  });

  it.each([
    ['ab', 'USERNAME_INVALID'],
    ['Lisi', 'USERNAME_INVALID'],
    ['1lisi', 'USERNAME_INVALID'],
    ['李四', 'USERNAME_INVALID'],
    ['li si', 'USERNAME_INVALID'],
    ['a'.repeat(51), 'USERNAME_INVALID'],
    ['a13800138000', 'USERNAME_HOLDS_NUMBER'],
  ])('refuses %s', (username, code) => {
    expect(() => checkUsername(username)).toThrow(code);
  });
});

describe('what is wrong with a name', () => {
  it.each([
    ['ab', 'USERNAME_INVALID'],
    ['a13800138000', 'USERNAME_HOLDS_NUMBER'],
  ])('is told in both languages: %s', (username, code) => {
    expectRefusal(
      refusalOf(() => checkUsername(username)),
      invalid(code, 'username'),
    );
  });

  it('is told for the name that is shown too', () => {
    expectRefusal(
      refusalOf(() => checkedDisplayName('')),
      invalid('DISPLAY_NAME_INVALID', 'displayName'),
    );
  });
});

describe('the name of an account', () => {
  it('is that of an official, without blanks around it', () => {
    expect(displayNameOf('official', 'x', ' 李四 ')).toBe('李四');
    expect(checkedDisplayName('𠮷'.repeat(50))).toHaveLength(100);
  });

  it.each([null, '', '   ', 'a\u0000b', '李\u202e四', '李'.repeat(51)])(
    'is refused: %j',
    (name) => {
      expect(() => displayNameOf('official', 'x', name)).toThrow('DISPLAY_NAME_INVALID');
    },
  );

  it('says nothing about one of the public', () => {
    expect(displayNameOf('citizen', '3f2a9c00-0000', '陈某')).toBe('群众 3F2A');
  });
});
