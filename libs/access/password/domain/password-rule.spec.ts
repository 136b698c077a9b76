import { expectRefusal, invalid } from '../../../../test/support/refusals';
import { passwordProblem, unchangedPassword, wrongCurrentPassword } from './password-rule';
import { temporaryPassword } from './temporary-password';

const codeOf = (password: string, username = 'ddy-fengcheng') =>
  passwordProblem(password, username)?.code ?? null;

describe('the rule for passwords', () => {
  it.each(['清远凤城街道的网格真不少', 'tall-lantern-on-river', 'Xk7!pQ2#vL9$'])(
    'takes %s',
    (password) => expect(codeOf(password)).toBeNull(),
  );

  it.each([
    ['elevenchars', 'PASSWORD_TOO_SHORT'],
    ['demo-2026!', 'PASSWORD_TOO_SHORT'],
    ['My-DDY-Fengcheng-1', 'PASSWORD_HOLDS_NAME'],
    ['Password1234', 'PASSWORD_COMMON'],
    ['1qaz2wsx3edc', 'PASSWORD_COMMON'],
    ['１ｑａｚ２ｗｓｘ３ｅｄｃ', 'PASSWORD_COMMON'],
    ['abababababab', 'PASSWORD_COMMON'],
    ['123456789012', 'PASSWORD_COMMON'],
    ['210987654321', 'PASSWORD_COMMON'],
    ['abcdefghijklm', 'PASSWORD_COMMON'],
  ])('refuses %s: %s', (password, code) => expect(codeOf(password)).toBe(code));

  it('takes as many different signs as it asks for, and no fewer', () => {
    expect(codeOf('abcdeabcdeab')).toBeNull();
    expect(codeOf('abcdabcdabcd')).toBe('PASSWORD_COMMON');
  });

  it('takes twelve signs, as people count them', () => {
    expect(codeOf('tall-lantern')).toBeNull();
    expect(codeOf('𠮷一二三四五六七八九十')).toBe('PASSWORD_TOO_SHORT');
  });

  it.each(['elevenchars', 'My-DDY-Fengcheng-1', 'Password1234'])(
    'says in both languages what is wrong with %s',
    (password) => {
      const problem = passwordProblem(password, 'ddy-fengcheng');
      expect(problem).not.toBeNull();
      if (problem !== null) expectRefusal(problem, invalid(problem.code, 'newPassword'));
    },
  );

  it('says when the present password is wrong or the new one is the same', () => {
    expectRefusal(wrongCurrentPassword(), invalid('PASSWORD_WRONG', 'currentPassword'));
    expectRefusal(unchangedPassword(), invalid('PASSWORD_UNCHANGED', 'newPassword'));
  });

  it('takes the temporary passwords that we make, which are all different', () => {
    const made = Array.from({ length: 200 }, temporaryPassword);
    expect(new Set(made).size).toBe(made.length);
    expect(made.filter((password) => codeOf(password) !== null)).toEqual([]);
    expect(made.every((password) => /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/.test(password))).toBe(true);
  });
});
