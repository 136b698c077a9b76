import type { Page } from 'playwright-core';
import { people } from '../support/api-client';
import { addPhotos, photoFile } from '../support/browser-photos';
import { Browsers, choose, sees, signIn } from '../support/browser';

const browsers = new Browsers();
afterAll(() => browsers.close());

async function openReport(): Promise<{ page: Page; troubles: readonly string[] }> {
  const visit = await browsers.visit('phone', '/report');
  await signIn(visit.page, people.gridMember);
  await visit.page.getByRole('button', { name: '提交上报' }).waitFor();
  return visit;
}

async function fillMatter(page: Page): Promise<void> {
  await choose(page, '事项类别', '污水井盖');
  await page.getByRole('textbox', { name: '情况描述' }).fill('污水井盖破损，缺口约三十厘米。');
  await choose(page, '村（社区）', '高基里社区居委会');
  await choose(page, '网格', '高基里社区第1网格');
  await page.getByRole('textbox', { name: '具体位置' }).fill('先锋中路公交站旁');
  await addPhotos(page, await photoFile());
}

describe('reporting on a phone', () => {
  it('sends a report and leads to the case', async () => {
    const { page, troubles } = await openReport();
    await fillMatter(page);
    await page.getByText('紧急', { exact: true }).click();
    await page.getByRole('button', { name: '提交上报' }).click();

    await page.waitForURL(/\/report\/sent\//);
    await sees(page, '上报成功');
    await page.getByRole('link', { name: '查看办理进展' }).click();
    await page.waitForURL(/\/cases\//);
    await sees(page, '先锋中路公交站旁');
    expect(troubles).toEqual([]);
  });

  it('shows what is missing beside each field', async () => {
    const { page } = await openReport();
    await page.getByRole('button', { name: '提交上报' }).click();
    await sees(page, '请选择事项类别');
    await sees(page, '请描述情况');
    await sees(page, '请写明具体位置');
  });

  it('shows what the server refused beside its field and keeps what was typed', async () => {
    const { page } = await openReport();
    await fillMatter(page);
    // A device whose clock runs ahead lets the form pass; the server's clock decides.
    await page.clock.setFixedTime('2099-01-01T00:00:00Z');
    await page.getByLabel('采集时间').fill('2098-12-31T08:00');
    await page.getByRole('button', { name: '提交上报' }).click();

    const field = page.locator('.ant-form-item').filter({ hasText: '采集时间' });
    await field.locator('.ant-form-item-explain-error').waitFor();
    expect(await page.getByRole('textbox', { name: '具体位置' }).inputValue()).toBe(
      '先锋中路公交站旁',
    );
  });

  it('keeps a draft on the device, but never whom to call back', async () => {
    const { page } = await openReport();
    await page.getByRole('textbox', { name: '情况描述' }).fill('写到一半的描述');
    await page.getByRole('textbox', { name: '联系人' }).fill('某某');
    await page.getByRole('textbox', { name: '联系电话' }).fill('0763-1234567');
    await page.reload();

    await sees(page, '已恢复本机上未提交的草稿');
    const value = (name: string) => page.getByRole('textbox', { name }).inputValue();
    expect(await value('情况描述')).toBe('写到一半的描述');
    expect(await value('联系人')).toBe('');
    expect(await value('联系电话')).toBe('');

    await page.getByRole('button', { name: '清空重填' }).click();
    await page.getByText('已恢复本机上未提交的草稿').waitFor({ state: 'detached' });
    expect(await value('情况描述')).toBe('');
  });

  it('has no sideways scrolling', async () => {
    const { page } = await openReport();
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0);
  });
});
