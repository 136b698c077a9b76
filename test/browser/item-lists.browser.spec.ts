import { type Page } from 'playwright-core';
import { Browsers, choose, sees, signIn } from '../support/browser';

const CODE = `W${String(Date.now()).slice(-6)}`;
const NAME = `河道巡查上报 ${CODE}`;

async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(text);
}

describe('the lists of matters', () => {
  const browsers = new Browsers();
  afterAll(() => browsers.close());

  it('show what was in force on a day, and nothing for a day before them', async () => {
    const { page, troubles } = await browsers.visit('phone', '/lists');
    await signIn(page, 'ddy-fengcheng');
    await page.goto('/lists');
    await page.getByRole('button', { name: /W01/ }).click();
    await page.getByRole('dialog').getByText('法规条款').waitFor();
    await page.goto('/lists?day=2023-05-31');
    await sees(page, '这一天没有有效的清单。');
    await page.getByRole('button', { name: '回到今天' }).click();
    await page.getByRole('button', { name: /W01/ }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('take an application that was refused with its clause once it is mended, and let it be withdrawn', async () => {
    const { page, troubles } = await browsers.visit('desk', '/lists/apply/entry');
    await signIn(page, 'bmfzr-chengguan');
    await fill(page, '事项编码', CODE);
    await fill(page, '事项名称', NAME);
    await fill(page, '申请理由', '汛期需要沿河巡查。');
    await page.getByRole('button', { name: '提交申请' }).click();
    const refusal = page.getByRole('alert').filter({ hasText: '不在市准入分类目录' });
    await refusal.getByRole('button', { name: '清远条例第20条第2款' }).click();
    await page.getByRole('dialog', { name: '清远条例第20条第2款' }).waitFor();

    await page.reload();
    await sees(page, '已恢复本机上未提交的内容。');
    expect(await page.getByRole('textbox', { name: '事项名称' }).inputValue()).toBe(NAME);
    await choose(page, '目录类目', 'D02 治安和公共安全隐患排查');
    await fill(page, '法定依据', '《中华人民共和国防洪法》');
    await page.getByRole('combobox', { name: '法定职责单位' }).fill('清城区水利部门');
    await page.getByRole('button', { name: '提交申请' }).click();
    await sees(page, '清远条例第21条第2款');
    await fill(page, '职责分工', '水利部门负责处置，网格负责发现上报。');
    await page.getByRole('button', { name: '提交申请' }).click();

    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await sees(page, '第 1 次提交');
    await sees(page, '审核申请');
    await page.getByRole('button', { name: /^撤\s*回$/ }).click();
    const modal = page.getByRole('dialog');
    await modal.getByRole('textbox', { name: '理由' }).fill('改由市级统一安排。');
    await modal.getByRole('button', { name: /^撤\s*回$/ }).click();
    await sees(page, '已撤回');
    expect(troubles).toEqual([]);
  });
});
