import { displayName } from './file-name';

describe('displayName', () => {
  it.each([
    ['井盖 破损.jpg', '井盖 破损.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\win.ini', 'win.ini'],
    ['/tmp/../..', 'photo'],
    ['.htaccess', 'htaccess'],
    ['a\0b.jpg', 'ab.jpg'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['a\r\nSet-Cookie: x=1.jpg', 'aSet-Cookie x=1.jpg'],
    ['"><script>.jpg', 'script.jpg'],
    ['\uD800.jpg', 'jpg'],
    ['', 'photo'],
  ])('%j is shown as %j', (given, shown) => {
    expect(displayName(given)).toBe(shown);
  });

  it('cuts by characters, not inside one', () => {
    expect([...displayName('😀'.repeat(200))]).toHaveLength(100);
  });
});
