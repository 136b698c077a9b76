import { randomUUID } from 'node:crypto';
import { Browsers, choose, sees, signIn } from '../support/browser';

describe('orders to grid members', () => {
  const browsers = new Browsers();
  afterAll(() => browsers.close());

  it('go from the authority into the inbox of the grid member and come back answered', async () => {
    const text = `巡查沿街井盖（${randomUUID().slice(0, 8)}）`;
    const head = await browsers.visit('desk', '/login');
    await signIn(head.page, 'ddy-fengcheng');
    await head.page.goto('/orders');
    await head.page.getByRole('button', { name: '新的交办' }).click();
    await choose(head.page, '村（社区）', '高基里社区居委会');
    await choose(head.page, '网格', '高基里社区第1网格');
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
});
