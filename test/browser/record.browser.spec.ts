import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { decide, inStatus, people, reported } from '../support/api-client';
import { Browsers, choose, sees, signIn } from '../support/browser';

describe('the record', () => {
  const browsers = new Browsers();
  afterAll(() => browsers.close());

  async function search(page: Page, text: string): Promise<void> {
    const box = page.getByRole('searchbox', { name: '案号、错误代码或请求编号' });
    await box.fill(text);
    await box.press('Enter');
  }

  it('tells an auditor who did what with a case, under which article', async () => {
    const caseId = await reported();
    await decide(people.township, caseId, 'UserTask_AcceptReport', { acceptOutcome: 'accept' });
    const { caseNumber } = await inStatus(caseId, 'accepted');
    const { page, troubles } = await browsers.visit();
    await signIn(page, people.auditor);
    await page.goto('/record');
    await search(page, String(caseNumber));
    const rows = page.getByRole('row').filter({ hasText: String(caseNumber) });
    await rows.first().waitFor();
    await choose(page, '操作', '提交办理结果');
    await page.getByRole('button', { name: '提交办理结果' }).click();
    const entry = page.getByRole('dialog');
    await entry.getByText(/演示调度员/).waitFor();
    await entry.getByText('受理审核').first().waitFor();
    await entry.getByRole('link', { name: String(caseNumber) }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('shows refused acts with their code, on a phone', async () => {
    const { page, troubles } = await browsers.visit('phone');
    await signIn(page, people.auditor);
    await page.goto('/record?outcome=refused');
    await sees(page, '被拒绝');
    expect(troubles).toEqual([]);
  });

  it('is handed out whole', async () => {
    const { page } = await browsers.visit();
    await signIn(page, people.auditor);
    await page.goto('/record');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出（供离线校验）' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^record-\d{4}-\d\d-\d\d\.ndjson\.gz$/);
    const lines = gunzipSync(await readFile(await download.path()))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(10);
  });
});
