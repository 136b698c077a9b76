import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { people, unsampled } from '../support/api-client';
import { Browsers, sees, signIn } from '../support/browser';

const browsers = new Browsers();
afterAll(() => browsers.close());

/** Opens the task of this place from the list of the group and claims it. */
async function claim(page: Page, place: string): Promise<void> {
  await page.goto('/tasks');
  await page.getByRole('searchbox', { name: /筛选/ }).fill(place);
  const row = page.getByRole('row').filter({ hasText: place });
  await row.getByRole('button', { name: '领取' }).click();
  await row.getByRole('link').click();
  await page.getByRole('button', { name: '提交办理' }).waitFor();
}

/** Hands the form in and waits until the decision has taken effect, which leads away from the task. */
async function complete(page: Page): Promise<void> {
  const address = page.url();
  await page.getByRole('button', { name: '提交办理' }).click();
  await page.waitForURL((url) => url.href !== address);
}

describe('a case from report to close, in the browser', () => {
  let place: string;
  let caseId: string;

  beforeAll(async () => {
    caseId = await unsampled(() => {
      place = `浏览器测试路 ${randomUUID()} 号`;
      return { placeText: place };
    });
  });

  it('is reviewed by the township, dispatched by the county, answered, and told to the person', async () => {
    const township = await browsers.visit();
    await signIn(township.page, people.township);
    await claim(township.page, place);
    await sees(township.page, '污水井盖破损，缺口约三十厘米。');
    await township.page.getByRole('button', { name: '提交办理' }).click();
    await sees(township.page, '必填');
    await township.page.getByRole('radio', { name: '立案', exact: true }).check();
    await complete(township.page);

    const county = await browsers.visit();
    await signIn(county.page, people.county);
    await claim(county.page, place);
    await complete(county.page);

    await claim(township.page, place);
    await township.page
      .getByRole('textbox', { name: '告知内容' })
      .fill('井盖已更换，感谢您的反映。');
    await township.page.locator('.fjs-select-display').click();
    await township.page.getByText('站内消息').click();
    await complete(township.page);

    await township.page.goto(`/cases/${caseId}`);
    await sees(township.page, '已结案');
    await sees(township.page, '归档号');
    expect([...township.troubles, ...county.troubles]).toEqual([]);
  });

  it('shows its way on the diagram and in words', async () => {
    const { page, troubles } = await browsers.visit('desk', `/cases/${caseId}`);
    await signIn(page, people.auditor);
    const element = (id: string) => page.locator(`.djs-element[data-element-id="${id}"]`);
    await element('UserTask_TellPerson').and(page.locator('.is-completed')).waitFor();
    await page.locator('.djs-connection.is-taken').first().waitFor({ state: 'attached' });
    await page.locator('.bjs-powered-by').waitFor({ state: 'visible' });

    await page.getByRole('button', { name: '全图' }).click();
    await element('UserTask_AcceptReport').click();
    const details = page.locator('.diagram-details');
    await details.getByText('受理审核', { exact: true }).waitFor();
    await details.getByText('清远条例第23条第2款').waitFor();
    await details.getByText('进入时间').waitFor();

    const timeline = page.getByRole('region', { name: '办理经过' });
    await timeline.getByText('是否立案：立案').waitFor();
    await timeline.getByText('结案归档').waitFor();
    const orders = page.getByRole('region', { name: '交办工单' });
    await orders.getByText('已反馈').waitFor();
    expect(troubles).toEqual([]);
  });

  it('can be read in English, the diagram too', async () => {
    const { page } = await browsers.visit('phone', `/cases/${caseId}`);
    await signIn(page, people.auditor);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.djs-element').getByText('Review the report').first().waitFor();
    await page.getByRole('region', { name: 'What happened' }).waitFor();
    await sees(page, 'Closed');
  });

  it('has told the reporter', async () => {
    const { page } = await browsers.visit('phone', '/notices?unread=true');
    await signIn(page, people.gridMember);
    const notice = page.getByRole('listitem').filter({ hasText: '井盖已更换，感谢您的反映。' });
    await notice.first().getByRole('link', { name: '查看案件' }).click();
    await page.waitForURL(/\/cases\//);
    await sees(page, '已结案');
  });
});
