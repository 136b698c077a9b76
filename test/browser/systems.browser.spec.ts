import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { api, people } from '../support/api-client';
import { Browsers, pick, sees, signIn } from '../support/browser';

const browsers = new Browsers();
afterAll(() => browsers.close());

const KEY = /^grid_[0-9a-f]{32}_[\w-]{43}$/;

/** How a system that shows this key is answered. */
async function statusWith(key: string): Promise<number> {
  const answer = await api()
    .get('/api/cases?limit=1')
    .set({ authorization: `Bearer ${key}` });
  return answer.status;
}

async function administers(device: 'desk' | 'phone' = 'desk') {
  const visit = await browsers.visit(device);
  await signIn(visit.page, people.administrator);
  await visit.page.getByRole('link', { name: '系统接入' }).click();
  await visit.page.getByRole('heading', { name: '系统接入' }).waitFor();
  return visit;
}

const confirm = (page: Page, name: string) =>
  page.getByRole('tooltip').getByRole('button', { name }).click();

const shownKey = (sheet: Locator) => sheet.getByRole('status').getByText(KEY).innerText();

describe('the credentials of another system', () => {
  it('are entered by an administrator, who sees each secret once', async () => {
    const label = `12345 热线 ${randomUUID().slice(0, 8)}`;
    const { page, troubles } = await administers();
    await page.getByRole('button', { name: '登记系统' }).click();
    const sheet = page.getByRole('dialog');
    await pick(page, '类别', '上报接入（Open311）');
    await sheet.getByLabel('名称').fill(label);
    await sheet.getByRole('button', { name: '登记并生成密钥' }).click();
    await sheet.getByText('必填').waitFor();
    await pick(page, '所属机构', '清城区网格化服务管理主管部门', '清城区网格');
    await sheet.getByText('必填').waitFor({ state: 'hidden' });
    await sheet.getByRole('button', { name: '登记并生成密钥' }).click();
    const first = await shownKey(sheet);
    expect(await statusWith(first)).toBe(200);

    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: label }).click();
    await sheet.getByRole('heading', { name: '有效密钥' }).waitFor();
    expect(await page.content()).not.toContain(first);

    await sheet.getByRole('button', { name: '更换密钥' }).click();
    await pick(page, '旧密钥', '旧密钥立即失效（已泄露）');
    await sheet.getByRole('button', { name: '更换密钥' }).click();
    const second = await shownKey(sheet);
    expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);

    await sheet.getByRole('button', { name: /停\s?用/ }).click();
    await confirm(page, '停用');
    await sheet.getByText('已停用').waitFor();
    expect(await statusWith(second)).toBe(401);
    expect(troubles).toEqual([]);
  });
});

describe('the address of a department', () => {
  it('is set with a token that is not shown again, and taken away', async () => {
    const token = randomUUID();
    const { page, troubles } = await administers('phone');
    await page.getByRole('tab', { name: '部门接口地址' }).click();
    await page.getByRole('button', { name: '设置接口地址' }).click();
    const sheet = page.getByRole('dialog');
    await pick(page, '部门', '清远市卫生健康部门', '清远市卫生健康');
    await sheet.getByLabel('接口地址').fill('ftp://health.example/orders');
    await sheet.getByLabel('访问令牌').fill(token);
    await sheet.getByRole('button', { name: /保\s?存/ }).click();
    await sees(page, '请填写 http(s) 地址');
    await sheet.getByLabel('接口地址').fill('https://health.example/orders');
    await sheet.getByRole('button', { name: /保\s?存/ }).click();
    await sheet.waitFor({ state: 'hidden' });

    const line = page.getByRole('listitem').filter({ hasText: 'https://health.example/orders' });
    await line.getByText(/令牌不显示/).waitFor();
    expect(await page.content()).not.toContain(token);
    await line.getByRole('button', { name: /删\s?除/ }).click();
    await confirm(page, '删除');
    await line.waitFor({ state: 'hidden' });
    expect(troubles).toEqual([]);
  });
});
