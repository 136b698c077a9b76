import { checkedReturnTo } from './return-to';

describe('checkedReturnTo', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['/cases?status=closed#last', '/cases?status=closed#last'],
    ['/cases/../tasks', '/tasks'],
    ['/apiary', '/apiary'],
    ['/help/api/', '/help/api/'],
    [`/${'a'.repeat(499)}`, `/${'a'.repeat(499)}`],
    ['/login?from=https://elsewhere.example', '/login?from=https://elsewhere.example'],
  ])('takes %j', (wanted, expected) => {
    expect(checkedReturnTo(wanted)).toBe(expected);
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '///elsewhere.example/',
    '/\\elsewhere.example/',
    '\\\\elsewhere.example/',
    '/a\\..\\..//elsewhere.example',
    '/..//elsewhere.example',
    '/./\t/elsewhere.example',
    '/\n/elsewhere.example',
    'javascript:alert(1)',
    'cases',
    '/api',
    `/${'a'.repeat(500)}`,
    'https:/cases',
    '/api/auth/oidc/start',
    '/x/../api/auth/oidc/start',
    `/${'a'.repeat(600)}`,
  ])('refuses %j', (wanted) => {
    expect(() => checkedReturnTo(wanted)).toThrow('RETURN_TO_INVALID');
  });
});
