import { randomUUID } from 'node:crypto';
import { type Page } from 'playwright-core';
import { Browsers, choose, pick, sees, signIn } from '../support/browser';

const REASON = '台风过后需要上门看望独居老人';

/** Opens the form for an order to the first grid of 高基里社区. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/orders');
  await page.getByRole('button', { name: '新的交办' }).click();
  await choose(page, '村（社区）', '高基里社区居委会');
  await choose(page, '网格', '高基里社区第1网格');
}

describe('orders to grid members', () => {
  const browsers = new Browsers();
  afterAll(() => browsers.close());

  it('go from the authority into the inbox of the grid member and come back answered', async () => {
    const text = `巡查沿街井盖（${randomUUID().slice(0, 8)}）`;
    const head = await browsers.visit('desk', '/login');
    await signIn(head.page, 'ddy-fengcheng');
    await openForm(head.page);
    await head.page.getByText('按清单事项').click();
    await pick(head.page, '清单事项', '公用和道路设施巡查上报');
    await head.page.getByRole('textbox', { name: '交办内容' }).fill(text);
    await head.page.getByRole('button', { name: /^交\s*办$/ }).click();
    await sees(head.page, text);

    const member = await browsers.visit('phone', '/login');
    await signIn(member.page, 'wgy-fengcheng');
    await member.page.goto('/notices');
    const notice = member.page.getByRole('listitem').filter({ hasText: text });
    await notice.getByRole('button', { name: /^反\s*馈$/ }).click();
    await member.page.getByRole('textbox', { name: '情况说明' }).fill('已巡查，无破损。');
    await member.page.getByRole('button', { name: '提交反馈' }).click();
    await notice.getByRole('button', { name: /^反\s*馈$/ }).waitFor({ state: 'detached' });

    await head.page.goto('/orders?view=all');
    const order = head.page.getByRole('listitem').filter({ hasText: text });
    await order.getByText('已巡查，无破损。').waitFor();
    expect([...head.troubles, ...member.troubles]).toEqual([]);
  });

  it('about what is not listed go as an exception with its reason and are refused without fault', async () => {
    const text = `上门看望独居老人（${randomUUID().slice(0, 8)}）`;
    const head = await browsers.visit('desk', '/login');
    await signIn(head.page, 'fzr-fengcheng');
    await openForm(head.page);
    await head.page.getByRole('dialog').getByText('清单外例外').click();
    await sees(head.page, /由网格化主管部门负责人写明理由后交办/);
    await head.page.getByRole('textbox', { name: '例外理由' }).fill(REASON);
    await pick(head.page, '提出需求的部门', '清城区民政部门', '民政');
    await head.page.getByRole('textbox', { name: '交办内容' }).fill(text);
    await head.page.getByRole('button', { name: /^交\s*办$/ }).click();
    const given = head.page.getByRole('listitem').filter({ hasText: text });
    await given.getByText(REASON).waitFor();

    const member = await browsers.visit('phone', '/login');
    await signIn(member.page, 'wgy-fengcheng');
    await member.page.goto('/orders');
    const order = member.page.getByRole('listitem').filter({ hasText: text });
    await order.getByText('清单外例外').waitFor();
    await order.getByRole('button', { name: /^反\s*馈$/ }).click();
    await member.page.getByRole('radio', { name: '拒绝办理' }).click();
    await sees(member.page, /不计入考核/);
    await member.page.getByRole('textbox', { name: '情况说明' }).fill('近期排班已满。');
    await member.page.getByRole('button', { name: '提交反馈' }).click();
    await order.waitFor({ state: 'detached' });

    await head.page.goto('/orders?view=all');
    await given.getByText('不在清单内，不计入考核').waitFor();
    await head.page.goto('/orders?view=refusals');
    await sees(head.page, /另有例外 \d+ 件/);
    expect([...head.troubles, ...member.troubles]).toEqual([]);
  });
});
