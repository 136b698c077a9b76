import type { Page } from 'playwright-core';
import { onDatabase } from '../support/accounts';
import { people } from '../support/api-client';
import { addPhotos, keptPhotos, photoFile } from '../support/browser-photos';
import { Browsers, choose, sees, signIn } from '../support/browser';

const browsers = new Browsers();
afterAll(() => browsers.close());

async function openReport(device: 'phone' | 'desk' = 'phone') {
  const visit = await browsers.visit(device, '/report');
  await signIn(visit.page, people.gridMember);
  await visit.page.getByRole('button', { name: '提交上报' }).waitFor();
  return visit;
}

async function fill(page: Page): Promise<void> {
  await choose(page, '事项类别', '污水井盖');
  await page.getByRole('textbox', { name: '情况描述' }).fill('污水井盖破损，缺口约三十厘米。');
  await choose(page, '村（社区）', '高基里社区居委会');
  await choose(page, '网格', '高基里社区第1网格');
  await page.getByRole('textbox', { name: '具体位置' }).fill('先锋中路公交站旁');
}

const submit = (page: Page) => page.getByRole('button', { name: '提交上报' }).click();

async function sentCase(page: Page): Promise<string> {
  await page.waitForURL(/\/report\/sent\//);
  return page.url().split('/').at(-1) ?? '';
}

describe('a report with photos', () => {
  it('asks for one where the category does, and shows them on the case, each as large as it is', async () => {
    const { page, troubles } = await openReport();
    await fill(page);
    await sees(page, '该类别须有现场照片，至少一张。');
    await submit(page);
    await sees(page, '该类别须有现场照片，请至少添加一张');

    await addPhotos(
      page,
      await photoFile('#276'),
      await photoFile('#a63'),
      await photoFile('#444'),
    );
    await page.getByRole('button', { name: '移除第 3 张照片' }).click();
    await submit(page);
    const caseId = await sentCase(page);

    await page.goto(`/cases/${caseId}`);
    const photos = page.getByRole('region', { name: '照片' });
    const thumbnails = photos.getByRole('button', { name: /^放大照片：上报/ });
    await thumbnails.nth(1).waitFor();
    expect(await thumbnails.count()).toBe(2);
    await thumbnails.first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img', { name: /^上报/ }).waitFor();
    await sees(page, '照片 1 / 2');
    await page.keyboard.press('ArrowRight');
    await sees(page, '照片 2 / 2');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(troubles).toEqual([]);
  });

  it('keeps photos with the draft, and lets one that failed be sent again', async () => {
    const { page } = await openReport();
    await page.getByRole('textbox', { name: '情况描述' }).fill('写到一半的描述');
    await addPhotos(page, await photoFile());
    await page.reload();
    await sees(page, '已恢复本机上未提交的草稿');
    await keptPhotos(page, 1);
    await page.getByRole('img', { name: '第 1 张照片' }).waitFor();

    await page.route('**/api/evidence', (route) => route.abort());
    await page.getByLabel('选择照片').setInputFiles([await photoFile('#a63')]);
    const again = page.getByRole('button', { name: '重试' });
    await again.waitFor();
    await sees(page, '连接不上服务器，请检查网络后重试。');
    await page.unroute('**/api/evidence');
    await again.click();
    await keptPhotos(page, 2);
    expect(await page.getByRole('textbox', { name: '情况描述' }).inputValue()).toBe(
      '写到一半的描述',
    );
  });

  it('refuses what is no photo beside it and sends the rest', async () => {
    const { page } = await openReport();
    await fill(page);
    await addPhotos(page, await photoFile());
    const buffer = Buffer.from('no photo');
    await page
      .getByLabel('选择照片')
      .setInputFiles([{ name: 'photo.jpg', mimeType: 'image/jpeg', buffer }]);
    await sees(page, /该文件不是完好的照片/);
    await submit(page);
    await sees(page, '有照片没有传上，请重试或者移除');
    await page.getByRole('button', { name: '移除第 2 张照片' }).click();
    await submit(page);
    await sentCase(page);
  });
});

describe('a report of a matter that is settled on the spot', () => {
  it('says what was done and shows it', async () => {
    const { page, troubles } = await openReport('desk');
    await fill(page);
    await page.getByText('我正在现场处理', { exact: true }).click();
    await sees(page, /提交后您会收到一件待办，并开始计时/);
    await page.getByText('已现场解决', { exact: true }).click();
    await submit(page);
    await sees(page, '请填写现场如何解决');
    await page.getByRole('textbox', { name: '处理情况' }).fill('已更换井盖，路面恢复通行。');
    await addPhotos(page, await photoFile());
    await submit(page);
    const caseId = await sentCase(page);
    expect(
      await onDatabase(
        `SELECT c.handling, f.purpose FROM intake.incident_case c
         JOIN evidence.file f ON f.case_id = c.id WHERE c.id = $1`,
        [caseId],
      ),
    ).toEqual([{ handling: 'settled', purpose: 'settlement' }]);
    expect(troubles).toEqual([]);
  });

  it('is not offered to citizens', async () => {
    const { page } = await browsers.visit('phone', '/report');
    await signIn(page, 'qz-qingcheng');
    await page.getByRole('button', { name: '提交上报' }).waitFor();
    expect(await page.getByText('已现场解决').count()).toBe(0);
  });
});
