import { Browsers, fillSignIn, sees, signIn } from '../support/browser';
import { people } from '../support/api-client';

const browsers = new Browsers();
afterAll(() => browsers.close());

describe('signing in', () => {
  it('says so when the password is wrong, and stays', async () => {
    const { page } = await browsers.visit();
    await fillSignIn(page, people.township, 'wrong');
    await sees(page, '用户名或密码不正确');
    expect(new URL(page.url()).pathname).toBe('/login');
  });

  it('asks for what is missing before anything is sent', async () => {
    const { page } = await browsers.visit();
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await sees(page, '请输入用户名');
    await sees(page, '请输入密码');
  });

  it('comes back to where somebody was when the session ends', async () => {
    const { page, troubles } = await browsers.visit('desk', '/cases?status=closed');
    await signIn(page, people.township);
    expect(page.url()).toMatch(/\/cases\?status=closed$/);

    await page.context().clearCookies();
    await page.reload();
    await page.waitForURL(/\/login\?from=/);
    await signIn(page, people.township);

    expect(page.url()).toMatch(/\/cases\?status=closed$/);
    expect(troubles).toEqual([]);
  });

  it('offers only the doors that lead somewhere', async () => {
    const { page } = await browsers.visit();
    await signIn(page, people.gridMember);
    const doors = page.getByRole('navigation').getByRole('link');
    await doors.filter({ hasText: '上报' }).waitFor();
    const targets = (await doors.all()).map((door) => door.getAttribute('href'));
    expect(await Promise.all(targets)).toEqual([
      ...['/tasks', '/report', '/cases', '/lists', '/notices'],
    ]);
  });

  it('switches every text to English and remembers it', async () => {
    const { page } = await browsers.visit();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: 'User name' }).fill(people.township);
    await page.getByRole('textbox', { name: 'Password' }).fill('wrong');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await sees(page, 'The user name or the password is not right');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
