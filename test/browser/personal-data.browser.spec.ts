import { readFile } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import { people, reported } from '../support/api-client';
import { Browsers, sees, signIn } from '../support/browser';
import { onDatabase } from '../support/accounts';
import { readCsv } from '../support/csv';

const browsers = new Browsers();
afterAll(() => browsers.close());

const phone = `136${String(randomInt(10 ** 8)).padStart(8, '0')}`;
const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`;
const place = `个人信息测试${phone.slice(-6)}`;

/** The button beside the contact; others look something up in the diagram. */
const LOOK = /(^|\s)查看$/;

describe('personal data', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await reported({ placeText: place, contactName: '郑小红', contactPhone: phone });
  });

  it('is masked on the page of a case, in clear for a purpose, and hidden again', async () => {
    const { page, troubles } = await browsers.visit();
    await page.clock.install();
    await signIn(page, people.township);
    await page.goto(`/cases/${caseId}`);
    await sees(page, masked);
    await sees(page, '郑**');
    expect(await page.getByText(phone).count()).toBe(0);

    await page.getByRole('button', { name: LOOK }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /查\s?看/ }).click();
    await sees(page, '请选择用途');
    await dialog.getByText('其他（须说明）').click();
    await dialog.getByRole('button', { name: /查\s?看/ }).click();
    await sees(page, '请写明用途');
    await dialog.getByRole('textbox').fill('当事人来访');
    await dialog.getByRole('button', { name: /查\s?看/ }).click();
    await sees(page, phone);
    await sees(page, '郑小红');
    await page.clock.runFor(61_000);
    await page.getByText(phone).waitFor({ state: 'detached' });
    await sees(page, masked);
    expect(troubles).toEqual([]);
    const [row] = await onDatabase<{ detail: object }>(
      `SELECT detail FROM audit.entry WHERE action = 'personalData.reveal' AND case_id = $1`,
      [caseId],
    );
    expect(row?.detail).toEqual({ fields: ['contactName', 'contactPhone'], purpose: 'other' });
  });

  it('is no button for whoever may not ask', async () => {
    const { page } = await browsers.visit('phone');
    await signIn(page, people.auditor);
    await page.goto(`/cases/${caseId}`);
    await sees(page, masked);
    expect(await page.getByRole('button', { name: LOOK }).count()).toBe(0);
  });

  it('leads to the cases of a person by a whole number alone', async () => {
    const { page, troubles } = await browsers.visit('phone');
    await signIn(page, people.township);
    await page.goto('/cases');
    await page.getByRole('button', { name: '按人查找' }).click();
    await sees(page, '每次查找都会记录在案');
    const value = page.getByRole('textbox', { name: '完整的号码或姓名' });
    const search = page.locator('.ant-popover').getByRole('button', { name: /查\s?找/ });
    await value.fill(phone.slice(0, -1));
    await search.click();
    await sees(page, '找到 0 件');
    await value.fill(phone);
    await search.click();
    await sees(page, '找到 1 件');
    expect(page.url()).not.toContain(phone);
    await page.locator('.ant-popover').getByRole('link').click();
    await page.waitForURL(`**/cases/${caseId}`);
    expect(troubles).toEqual([]);
  });

  it('leaves the system as a marked file that is listed', async () => {
    const { page, troubles } = await browsers.visit();
    await signIn(page, 'fzr-qingcheng');
    await page.goto(`/cases?q=${encodeURIComponent(place)}`);
    await sees(page, place);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /导\s?出/ }).click();
    const download = await downloading;
    const number = /^cases-(EX-\d{8}-\d{6})\.csv$/.exec(download.suggestedFilename())?.[1] ?? '';
    const rows = readCsv(await readFile(await download.path(), 'utf8'));
    expect(rows[0]).toEqual(['导出编号', number]);
    expect(rows.slice(9)).toHaveLength(1);
    expect(rows[9]).toEqual(expect.arrayContaining([number, place, '郑**', masked]));
    await page.getByRole('link', { name: '导出记录' }).click();
    await sees(page, number);
    expect(troubles).toEqual([]);
  });
});
