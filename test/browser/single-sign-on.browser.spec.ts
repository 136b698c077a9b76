import { randomUUID } from 'node:crypto';
import { newAccount } from '../support/accounts';
import { people } from '../support/api-client';
import { Browsers, pick, sees, signIn } from '../support/browser';
import { TestProvider } from '../support/oidc/provider';
import { SecondApi } from '../support/second-api';

const BUTTON = '统一身份认证登录';

const browsers = new Browsers();
let provider: TestProvider;
let app: SecondApi;

beforeAll(async () => {
  provider = await TestProvider.start();
  app = await SecondApi.start(() => ({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'grid',
    OIDC_CLIENT_SECRET: 'a-secret-for-the-tests-only',
    OIDC_SCOPES: 'openid profile email',
  }));
  await provider.serve(app.url);
});
afterAll(async () => {
  await browsers.close();
  await app.stop();
  await provider.stop();
});

const visit = (path?: string) =>
  browsers.visit('desk', path, { url: app.url, provider: provider.issuer });

describe('a city with an identity provider', () => {
  it('expects somebody at an account, whose post comes with the sign-in and who signs out there too', async () => {
    const account = await newAccount({ displayName: '孙七' });
    const [sub, group] = [`s-${randomUUID()}`, `g-${randomUUID()}`];
    await provider.know(sub, { groups: [group] });

    const administrator = await visit();
    const { page } = administrator;
    await signIn(page, people.administrator);
    await page.getByRole('searchbox', { name: '用户名或姓名' }).fill(account.username);
    await page.getByRole('searchbox', { name: '用户名或姓名' }).press('Enter');
    await page.getByRole('row').filter({ hasText: account.username }).getByRole('button').click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: '预设登录人' }).click();
    await sheet.getByLabel('声明', { exact: true }).fill('name');
    await sheet.getByLabel('声明的值').fill(sub);
    await sheet.getByRole('button', { name: '预设登录人' }).click();
    await sees(page, /该声明不能证明身份/);
    await sheet.getByLabel('声明', { exact: true }).fill('sub');
    await sheet.getByRole('button', { name: '预设登录人' }).click();
    await sheet.getByText('待登录').waitFor();
    expect(await page.content()).not.toContain(sub);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });

    await page.getByRole('link', { name: '统一身份认证' }).click();
    await page.getByRole('button', { name: '新增规则' }).click();
    await sheet.getByLabel('声明', { exact: true }).fill('groups');
    await sheet.getByLabel('声明的值').fill(group);
    await pick(page, '机构', '凤城街道网格化服务管理机构', '凤城');
    await pick(page, '角色', '调度员');
    await sheet.getByRole('button', { name: '新增规则' }).click();
    const rule = page.getByRole('listitem').filter({ hasText: group });
    await rule.getByText('凤城街道网格化服务管理机构 · 调度员').waitFor();
    expect(administrator.troubles).toEqual([]);

    const own = await visit('/notices');
    await own.page.getByRole('link', { name: BUTTON }).click();
    await own.page.getByPlaceholder('Enter any login').fill(sub);
    await own.page.getByPlaceholder('and password').fill('any');
    await own.page.getByRole('button', { name: 'Sign-in' }).click();
    await own.page.getByRole('button', { name: 'Continue' }).click();
    await own.page.waitForURL(`${app.url}/notices`);
    await own.page.getByRole('link', { name: '待办' }).waitFor();

    await own.page.getByRole('button', { name: /^账号 孙七/ }).click();
    await own.page.getByRole('menuitem', { name: '退出登录' }).click();
    await own.page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await own.page.waitForURL(`${app.url}/login`);
    await own.page.getByRole('link', { name: BUTTON }).click();
    await own.page.getByPlaceholder('Enter any login').waitFor();
    expect(own.troubles).toEqual([]);

    await rule.getByRole('button', { name: /结\s?束/ }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '结束' }).click();
    await rule.waitFor({ state: 'hidden' });

    await page.getByRole('link', { name: '账号', exact: true }).click();
    await page.getByRole('searchbox', { name: '用户名或姓名' }).fill(account.username);
    await page.getByRole('searchbox', { name: '用户名或姓名' }).press('Enter');
    await page.getByRole('row').filter({ hasText: account.username }).getByRole('button').click();
    await sheet.getByRole('button', { name: '解除关联' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '解除关联' }).click();
    await sheet.getByText('没有关联的统一身份').waitFor();
  });

  it('tells somebody who is not expected so, on the login page', async () => {
    const sub = `s-${randomUUID()}`;
    await provider.know(sub);
    const { page, troubles } = await visit();
    await page.getByRole('link', { name: BUTTON }).click();
    await page.getByPlaceholder('Enter any login').fill(sub);
    await page.getByPlaceholder('and password').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').waitFor();
    expect(page.url()).toContain('OIDC_ACCOUNT_UNKNOWN');
    expect(troubles).toEqual([]);
  });
});

describe('a city without one', () => {
  it('shows nothing of it', async () => {
    const { page } = await browsers.visit();
    expect(await page.getByRole('link', { name: BUTTON }).count()).toBe(0);
    await signIn(page, people.administrator);
    await sees(page, '系统接入');
    expect(await page.getByRole('link', { name: '统一身份认证' }).count()).toBe(0);
  });
});
