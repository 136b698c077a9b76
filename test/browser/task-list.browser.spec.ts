import { people, reported } from '../support/api-client';
import { Browsers, sees, signIn } from '../support/browser';

const browsers = new Browsers();
afterAll(() => browsers.close());

describe('the task list', () => {
  const street = `列表测试街 ${String(Date.now())}`;

  beforeAll(async () => {
    await reported({ placeText: `${street} 甲` });
    await reported({ placeText: `${street} 乙` });
  });

  it('is worked by keyboard and keeps its state while a task is open', async () => {
    const { page, troubles } = await browsers.visit();
    await signIn(page, people.township);
    await page.getByRole('searchbox', { name: /筛选/ }).fill(street);
    const rows = page.getByRole('row').filter({ hasText: street });
    await rows.nth(1).waitFor();
    const second = (await rows.nth(1).innerText()).includes(`${street} 乙`) ? '乙' : '甲';
    await page.getByRole('heading', { name: '待办' }).click();

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await rows.nth(1).getByText('演示调度员').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '提交办理' }).waitFor();
    await sees(page, `${street} ${second}`);

    await page.getByRole('link', { name: '返回待办列表' }).click();
    await rows.nth(1).waitFor();
    expect(await page.getByRole('searchbox', { name: /筛选/ }).inputValue()).toBe(street);
    expect(await rows.count()).toBe(2);

    await page.getByRole('tab', { name: '我领取的' }).click();
    await rows.first().waitFor();
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining(`${street} ${second}`)]);
    expect(page.url()).toContain('scope=mine');
    expect(troubles).toEqual([]);
  });

  it('gives a task back to the group', async () => {
    const { page } = await browsers.visit('phone', `/tasks?scope=mine&q=${encodeURI(street)}`);
    await signIn(page, people.township);
    await page.getByRole('link', { name: new RegExp(street) }).click();
    await page.getByRole('button', { name: '退回本组' }).click();
    await page.getByRole('button', { name: '领取' }).waitFor();
    await sees(page, '领取后方可办理');
  });
});
