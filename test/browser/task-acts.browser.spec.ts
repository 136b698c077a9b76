import { type Page } from 'playwright-core';
import { actOnTask, people, reported } from '../support/api-client';
import { Browsers, sees, signIn } from '../support/browser';

const HEAD = 'fzr-fengcheng';

/** Opens the menu of a task and one of its acts. */
async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Looks for an official in the open sheet and chooses the first that is found; a list of several stays open. */
async function official(page: Page, label: string, name: string, several = true): Promise<void> {
  const list = page.getByRole('dialog').getByRole('combobox', { name: label });
  await list.click();
  await list.fill(name);
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: name })
    .first()
    .click();
  if (several) await list.press('Escape');
}

/** Gives a task to the head of the township's office, with words. */
async function give(page: Page, name: string, field: string, words: string): Promise<void> {
  await act(page, name);
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: /演示负责人/ }).check();
  await sheet.getByRole('textbox', { name: field }).fill(words);
  await sheet.getByRole('button', { name: new RegExp(`^${[...name].join('\\s*')}$`) }).click();
}

describe('the acts of an office on a task', () => {
  const browsers = new Browsers();
  afterAll(() => browsers.close());
  const place = `操作测试街 ${String(Date.now())}`;

  beforeAll(() => reported({ placeText: place }));

  it('are done from one menu: others are asked, asked no more, and let read along', async () => {
    const { page, troubles } = await browsers.visit(
      'phone',
      `/tasks?q=${encodeURIComponent(place)}`,
    );
    await signIn(page, people.township);
    await page.getByRole('link', { name: new RegExp(place) }).click();
    await act(page, '催办');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^催\s*办$/ })
      .click();
    await sees(page, '已催办');
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '催办' }).waitFor();
    // Claimed on another device meanwhile: the open menu stays, and offers what a holder may do.
    const key = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await actOnTask(people.township, key, 'claim');
    await page.getByRole('button', { name: '提交办理' }).waitFor();
    await page.getByRole('menuitem', { name: '加签' }).click();
    await official(page, '会签人', '演示负责人（清城区）');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^加\s*签$/ })
      .click();
    await sees(page, '会签情况');
    await act(page, '增加会签人');
    await official(page, '会签人', '演示顶班调度员（清城）', false);
    await page.getByRole('dialog').getByRole('button', { name: '增加会签人' }).click();
    await page.getByRole('button', { name: '减签：演示顶班调度员（清城）' }).click();
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: /^减\s*签$/ })
      .click();
    await page.getByText('已减签').first().waitFor();

    await act(page, '抄送');
    await official(page, '抄送给谁', '演示负责人（清城区）');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^抄\s*送$/ })
      .click();
    await sees(page, '已做的操作');
    expect(troubles).toEqual([]);
  });

  it('let a colleague prepare the task and give it back, and hand it over for good', async () => {
    const where = `委派测试街 ${String(Date.now())}`;
    await reported({ placeText: where });
    const found = `q=${encodeURIComponent(where)}`;
    const owner = await browsers.visit('phone', `/tasks?${found}`);
    await signIn(owner.page, people.township);
    await owner.page.getByRole('link', { name: new RegExp(where) }).click();
    await owner.page.getByRole('button', { name: /^领\s*取$/ }).click();
    await owner.page.getByRole('button', { name: '提交办理' }).waitFor();
    await give(owner.page, '委派', '要求', '请先核对地点。');
    await sees(owner.page, '已委派');

    const { page, troubles } = await browsers.visit('phone', `/tasks?scope=mine&${found}`);
    await signIn(page, HEAD);
    await page.getByRole('link', { name: new RegExp(where) }).click();
    await sees(page, '请先核对地点。');
    await page.getByRole('radio', { name: '立案', exact: true }).check();
    await page.getByRole('button', { name: '交回委派人' }).click();
    await sees(page, '已交回委派人');

    await owner.page.goto(`/tasks?scope=mine&${found}`);
    await owner.page.getByRole('link', { name: new RegExp(where) }).click();
    await owner.page.getByRole('button', { name: '填入表单' }).click();
    expect(await owner.page.getByRole('radio', { name: '立案', exact: true }).isChecked()).toBe(
      true,
    );
    await give(owner.page, '转办', '理由', '请您审定。');
    await sees(owner.page, '已转办');

    await page.goto(`/tasks?scope=mine&${found}`);
    await page.getByRole('link', { name: new RegExp(where) }).click();
    await page.getByRole('button', { name: '提交办理' }).waitFor();
    expect([...owner.troubles, ...troubles]).toEqual([]);
  });
});
