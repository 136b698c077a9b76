import type { Page } from 'playwright-core';
import { newAccount } from '../support/accounts';
import { api, people } from '../support/api-client';
import { Browsers, fillSignIn, sees, signIn } from '../support/browser';

const NEXT_PASSWORD = 'quiet-bridge-at-noon';

const browsers = new Browsers();
afterAll(() => browsers.close());

const isAt = (page: Page, path: string) => page.waitForURL((url) => url.pathname === path);
const openMenu = (page: Page) => page.getByRole('button', { name: /^账号/ }).click();
const choose = async (page: Page, item: string) => {
  await openMenu(page);
  await page.getByRole('menuitem', { name: item }).click();
};
const fillPasswords = async (page: Page, current: string, next: string, repeated = next) => {
  await page.getByLabel('当前密码').fill(current);
  await page.getByLabel('新密码', { exact: true }).fill(next);
  await page.getByLabel('再输一次新密码').fill(repeated);
  await page.getByRole('button', { name: '修改密码' }).click();
};

describe('a session in the browser', () => {
  it('outlives a reload without anything that a script could read', async () => {
    const { page, troubles } = await browsers.visit();
    await signIn(page, people.township);
    await isAt(page, '/tasks');
    await page.reload();
    await page.getByRole('navigation').waitFor();
    expect(new URL(page.url()).pathname).toBe('/tasks');
    const readable = await page.evaluate(
      'JSON.stringify([sessionStorage, localStorage, document.cookie])',
    );
    expect(readable).not.toMatch(/eyJ|refresh|token/i);
    expect(troubles).toEqual([]);
  });

  it('goes on unseen when its token is no longer good', async () => {
    const { page } = await browsers.visit();
    await signIn(page, people.township);
    let refreshed = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/api/auth/refresh')) refreshed += 1;
    });
    await page.route('**/api/**', (route) => {
      const headers = route.request().headers();
      const isSpoilt = refreshed === 0 && 'authorization' in headers;
      return route.continue({
        headers: isSpoilt ? { ...headers, authorization: 'Bearer gone' } : headers,
      });
    });
    const listed = page.waitForResponse((r) => /\/api\/cases/.test(r.url()) && r.ok());
    await page.getByRole('link', { name: '追溯' }).click();
    await listed;
    expect(new URL(page.url()).pathname).toBe('/cases');
    expect(refreshed).toBe(1);
  });

  it('ends in every tab when one signs out', async () => {
    const { page } = await browsers.visit();
    await signIn(page, people.township);
    const other = await page.context().newPage();
    await other.goto('/cases');
    await other.getByRole('navigation', { name: '主导航' }).waitFor();
    await choose(page, '退出登录');
    await isAt(page, '/login');
    await isAt(other, '/login');
    await other.reload();
    await other.getByRole('button', { name: '登录', exact: true }).waitFor();
  });

  it('is the same person’s in every tab', async () => {
    const { page } = await browsers.visit();
    await signIn(page, people.township);
    const other = await page.context().newPage();
    await other.goto('/notices');
    await other.getByRole('navigation', { name: '主导航' }).waitFor();
    await choose(other, '退出登录');
    await signIn(other, people.gridMember);
    await page.getByRole('link', { name: '上报' }).waitFor();
  });

  it('can be ended from another device', async () => {
    const { username, password } = await newAccount();
    const [desk, phone] = [await browsers.visit(), await browsers.visit('phone')];
    await signIn(phone.page, username, password);
    await signIn(desk.page, username, password);
    await choose(desk.page, '登录设备');
    await sees(desk.page, '本机');
    await desk.page.getByRole('button', { name: /^退出 / }).click();
    await sees(desk.page, '已退出');
    await isAt(phone.page, '/login');
    expect(await desk.page.getByRole('button', { name: /^退出 / }).count()).toBe(0);
    expect(desk.troubles).toEqual([]);
  });

  it('says for how long a name is locked', async () => {
    const { username, password } = await newAccount();
    const { page } = await browsers.visit();
    for (let n = 0; n < 5; n += 1) {
      await api().post('/api/auth/login').send({ username, password: 'wrong' }).expect(401);
    }
    await fillSignIn(page, username, password);
    await sees(page, /该用户名已暂停登录，请在 15 分钟后再试/);
  });
});

describe('a password in the browser', () => {
  it('that somebody else has set is changed before anything else', async () => {
    const { username, password } = await newAccount({ mustChange: true });
    const { page, troubles } = await browsers.visit('desk', '/notices');
    await signIn(page, username, password);
    await page.getByRole('heading', { name: '请先修改密码' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);

    await fillPasswords(page, password, NEXT_PASSWORD, 'another-one-entirely');
    await sees(page, '两次输入的新密码不一致');
    await fillPasswords(page, 'wrong', NEXT_PASSWORD);
    await sees(page, '当前密码不正确');
    await fillPasswords(page, password, `${username}-12345`);
    await sees(page, '密码不能包含用户名');

    await fillPasswords(page, password, NEXT_PASSWORD);
    await page.getByRole('navigation').waitFor();
    await page.getByRole('heading', { name: '消息' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('is changed at will, and the other devices are signed out', async () => {
    const { username, password } = await newAccount();
    const [desk, phone] = [await browsers.visit(), await browsers.visit('phone')];
    await signIn(phone.page, username, password);
    await signIn(desk.page, username, password);
    await choose(desk.page, '修改密码');
    await fillPasswords(desk.page, password, NEXT_PASSWORD);
    await isAt(desk.page, '/account/sessions');
    await isAt(phone.page, '/login');
    await signIn(phone.page, username, NEXT_PASSWORD);
  });
});
