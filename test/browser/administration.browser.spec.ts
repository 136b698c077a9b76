import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { newOfficial } from '../support/accounts';
import { decide, people, reported } from '../support/api-client';
import { Browsers, pick, sees, signIn } from '../support/browser';

const NEXT_PASSWORD = 'quiet-bridge-at-noon';

const browsers = new Browsers();
afterAll(() => browsers.close());

/** A user name that no other run has. */
const username = `li.si.${randomUUID().slice(0, 8).replaceAll(/\d/g, 'x')}`;
const place = () => `代班测试路 ${randomUUID().slice(0, 8)} 号`;

/** Opens the task of this place from the list of the group and claims it. */
async function claim(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: /筛选/ }).fill(text);
  const row = page.getByRole('row').filter({ hasText: text });
  await row.getByRole('button', { name: '领取' }).click();
  await row.getByRole('link').click();
  await page.getByRole('button', { name: '提交办理' }).waitFor();
}

describe('a city that enters its own people', () => {
  it('makes an account with a post; its owner changes the password and finds the tasks', async () => {
    const reportedPlace = place();
    await reported({ placeText: reportedPlace });
    const administrator = await browsers.visit();
    const { page } = administrator;
    await signIn(page, people.administrator);
    await page.getByRole('button', { name: '新建账号' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('姓名').fill('李四');
    await sheet.getByLabel('用户名').fill('gly');
    await sheet.getByRole('button', { name: '新建' }).click();
    await sees(page, '该用户名已被使用');
    await sheet.getByLabel('用户名').fill(username);
    await sheet.getByRole('button', { name: '新建' }).click();
    const password = await sheet
      .getByText(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
      .first()
      .innerText();

    await sheet.getByRole('button', { name: '任命岗位' }).click();
    await pick(page, '机构', '凤城街道网格化服务管理机构', '凤城');
    await pick(page, '角色', '调度员');
    await sheet.getByRole('button', { name: '任命岗位' }).click();
    await sheet.getByText('在任').waitFor();
    expect(administrator.troubles).toEqual([]);

    const own = await browsers.visit();
    await signIn(own.page, username, password);
    await own.page.getByRole('heading', { name: '请先修改密码' }).waitFor();
    await own.page.getByLabel('当前密码').fill(password);
    await own.page.getByLabel('新密码', { exact: true }).fill(NEXT_PASSWORD);
    await own.page.getByLabel('再输一次新密码').fill(NEXT_PASSWORD);
    await own.page.getByRole('button', { name: '修改密码' }).click();
    await own.page.getByRole('searchbox', { name: /筛选/ }).fill(reportedPlace);
    await own.page.getByRole('row').filter({ hasText: reportedPlace }).waitFor();
    expect(own.troubles).toEqual([]);
  });

  it('ends a post, and the person can do nothing under it any more', async () => {
    const official = await newOfficial('钱五', {
      organisationCode: '441802006-grid-authority',
      role: 'dispatcher',
    });
    const own = await browsers.visit();
    await signIn(own.page, official.username, official.password);
    await own.page.getByRole('link', { name: '待办' }).waitFor();

    const { page } = await browsers.visit('phone');
    await signIn(page, people.administrator);
    await page.getByRole('searchbox', { name: '用户名或姓名' }).fill(official.username);
    await page.getByRole('searchbox', { name: '用户名或姓名' }).press('Enter');
    await page.getByRole('button', { name: /钱五/ }).click();
    await page.getByRole('button', { name: '立即结束' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '立即结束' }).click();
    await page.getByRole('dialog').getByText('没有岗位').waitFor();

    await own.page.reload();
    await own.page.getByRole('navigation').getByRole('link', { name: '消息' }).waitFor();
    expect(await own.page.getByRole('link', { name: '待办' }).count()).toBe(0);
  });
});

describe('standing in for somebody', () => {
  it('is arranged by who is away; the case tells who acted for whom', async () => {
    const absent = await newOfficial('张三', {
      organisationCode: '441802-grid-authority',
      role: 'dispatcher',
    });
    const substitute = await newOfficial('赵六', {
      organisationCode: '441802006-grid-authority',
      role: 'dispatcher',
    });
    const text = place();
    const caseId = await reported({ placeText: text });
    await decide(people.township, caseId, 'UserTask_AcceptReport', { acceptOutcome: 'accept' });

    const away = await browsers.visit();
    await signIn(away.page, absent.username, absent.password);
    await away.page.getByRole('button', { name: /^账号/ }).click();
    await away.page.getByRole('menuitem', { name: '代班安排' }).click();
    await away.page.getByRole('button', { name: '安排代班' }).click();
    await pick(away.page, '不在岗的岗位', '本人：测试岗位');
    await pick(away.page, '代班人', '赵六 · 测试岗位', '赵六');
    await away.page.getByRole('button', { name: '确认安排' }).click();
    await sees(away.page, '赵六 代 张三');

    const { page, troubles } = await browsers.visit();
    await signIn(page, substitute.username, substitute.password);
    await page.getByRole('button', { name: /^账号/ }).click();
    await page.getByRole('menuitem', { name: /代班 代 张三/ }).click();
    await page.getByRole('button', { name: /^账号 赵六（代 张三）/ }).waitFor();
    await claim(page, text);
    const address = page.url();
    await page.getByRole('button', { name: '提交办理' }).click();
    await page.waitForURL((url) => url.href !== address);

    await page.goto(`/cases/${caseId}`);
    const timeline = page.getByRole('region', { name: '办理经过' });
    await timeline.getByText(/赵六（代 张三）/).waitFor();
    expect([...away.troubles, ...troubles]).toEqual([]);

    await away.page.getByRole('button', { name: '结束代班' }).click();
    await away.page.getByRole('tooltip').getByRole('button', { name: '结束代班' }).click();
    await sees(away.page, '没有代班安排');
    await page.reload();
    await page.getByRole('button', { name: '账号 赵六', exact: true }).waitFor();
  });
});
