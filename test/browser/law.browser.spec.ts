import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { api, as } from '../support/api-client';
import { Browsers, signIn } from '../support/browser';
import { runScript } from '../support/command';
import { inventedText } from '../support/invented-ordinance';

const HEAD = 'ddy-fengcheng';
const text = `巡查沿街井盖（${randomUUID().slice(0, 8)}）`;

/** The provision beside an order to a grid member (QY21.1). */
const cited = (page: Page, name = '清远条例第21条第1款') =>
  page.getByRole('listitem').filter({ hasText: text }).getByRole('button', { name });

async function orders(browsers: Browsers, device: 'desk' | 'phone') {
  const visit = await browsers.visit(device, '/login');
  await signIn(visit.page, HEAD);
  await visit.page.goto('/orders?view=all');
  await cited(visit.page).waitFor();
  return visit;
}

describe('a cited provision', () => {
  const browsers = new Browsers();
  afterAll(() => browsers.close());

  beforeAll(async () => {
    await api()
      .post('/api/grid-orders')
      .set(await as(HEAD))
      .send({ gridCode: '441802006001001', categoryCode: 'C0102', text })
      .expect(201);
    const folder = await mkdtemp(join(tmpdir(), 'law-'));
    await writeFile(join(folder, 'text.txt'), inventedText('QY'));
    await runScript('law', 'import', join(folder, 'text.txt'));
    await rm(folder, { recursive: true });
  });

  it('says by keyboard what is in it, asks for that only then, and leads back', async () => {
    const { page, troubles } = await orders(browsers, 'desk');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/law/')) asked.push(new URL(request.url()).pathname);
    });
    await cited(page).focus();
    expect(asked).toEqual([]);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: '清远条例第21条第1款' });
    await panel.getByText('清远市城乡基层网格化服务管理条例').waitFor();
    expect(await panel.innerText()).toMatch(
      /地方性法规[^]*自 2023-06-01 起施行[^]*提要：[^]*部门不得直接交办[^]*官方正文[^]*虚构第21条第1款。/,
    );
    expect(asked).toEqual(['/api/law/articles/QY21.1']);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.title')).toBe('QY21.1');
    expect(troubles).toEqual([]);
  });

  it('opens inside the screen of a phone, in English too, and closes by a touch elsewhere', async () => {
    const { page, troubles } = await orders(browsers, 'phone');
    await cited(page).tap();
    const panel = page.getByRole('dialog');
    await panel.getByText('虚构第21条第1款。').waitFor();
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('heading', { level: 1 }).tap();
    await panel.waitFor({ state: 'detached' });

    await page.evaluate(`localStorage.setItem('grid.language', 'en')`);
    await page.reload();
    await cited(page, 'Qingyuan Art. 21(1)').tap();
    await panel.getByText('departments may not do so directly').waitFor();
    await panel.getByText('In force from 2023-06-01').waitFor();
    expect(troubles).toEqual([]);
  });
});
