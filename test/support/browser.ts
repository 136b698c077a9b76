import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { runningStack } from './stack';

const PASSWORD = 'demo-2026!';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** One person's browser, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, uncaught exceptions and requests to other hosts; a good visit has none. */
  readonly troubles: readonly string[];
}

/** Whose web app is visited, when it is not that of the running system. */
export interface Place {
  readonly url: string;
  /** The identity provider to which people leave from there. */
  readonly provider?: string;
}

/** Opens browsers for the tests of one file; call `close` after them. */
export class Browsers {
  private browser: Promise<Browser> | null = null;
  private readonly contexts: BrowserContext[] = [];

  /** A fresh browser profile on a desk or a phone, at the web app's start page. */
  async visit(
    device: 'desk' | 'phone' = 'desk',
    path = '/',
    { url, provider }: Place = { url: runningStack().apiUrl },
  ): Promise<Visit> {
    this.browser ??= chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: FLAGS,
    });
    const browser = await this.browser;
    const context = await browser.newContext({
      ...(device === 'desk' ? desk : phone),
      baseURL: url,
      locale: 'zh-CN',
      // The wall clock of the reader must not matter: everything is shown in Asia/Shanghai.
      timezoneId: 'America/New_York',
      // A list that still unfolds is pressed beside the mark on a machine that is short of time.
      reducedMotion: 'reduce',
    });
    this.contexts.push(context);
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const troubles = watch(page, url, provider);
    if (provider !== undefined) await keepInside(context, [url, provider]);
    await page.goto(path);
    return { page, troubles };
  }

  async close(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
    await (await this.browser)?.close();
  }
}

/** The provider's pages ask for fonts of the world outside, which no test waits for. */
async function keepInside(context: BrowserContext, urls: readonly string[]): Promise<void> {
  const origins = urls.map((url) => new URL(url).origin);
  await context.route(
    (url) => !origins.includes(url.origin),
    (route) => route.abort(),
  );
}

function watch(page: Page, url: string, provider?: string): string[] {
  const troubles: string[] = [];
  const own = new URL(url).origin;
  const isOfProvider = (address: string) => provider !== undefined && address.startsWith(provider);
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) troubles.push(message.text());
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (asked.startsWith(own) || /^(data|blob):/.test(asked)) return;
    const isLeaving = request.isNavigationRequest() && isOfProvider(asked);
    if (!isLeaving && !isOfProvider(page.url())) troubles.push(`asked ${asked}`);
  });
  return troubles;
}

/** Fills in the sign-in page that is shown and waits until it is left. */
export async function signIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await fillSignIn(page, username, password);
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** Fills in the sign-in page and presses the button; what comes of it is up to the caller. */
export async function fillSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: '用户名' }).fill(username);
  await page.getByRole('textbox', { name: '密码' }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** Chooses `option` in the searchable list labelled `label`. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label });
  await list.click();
  await list.fill(option);
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: new RegExp(`^${option}$`) })
    .click();
}

/** Chooses an option in a list of the open sheet, after looking for it where the list can be searched. */
export async function pick(page: Page, label: string, option: string, search = ''): Promise<void> {
  const list = page.getByRole('dialog').getByRole('combobox', { name: label });
  await list.click();
  if (search !== '') await list.fill(search);
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: new RegExp(`^${option}$`) })
    .click();
}

/** Waits until `text` is seen, exactly or as part. */
export async function sees(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}
