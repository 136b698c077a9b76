import { decide, people, reported } from '../support/api-client';
import { Browsers, sees, signIn } from '../support/browser';

const browsers = new Browsers();
afterAll(() => browsers.close());

/** Comes before the first look that a page takes by itself, which is a minute away while events are told. */
const SOON = { timeout: 20_000 };

describe('a page that is left open', () => {
  it('changes by itself when somebody else decides, in every tab, over one connection', async () => {
    const id = await reported();
    const { page, troubles } = await browsers.visit('desk', `/cases/${id}`);
    const streams: string[] = [];
    page.context().on('request', (request) => {
      if (request.url().endsWith('/api/events')) streams.push(request.url());
    });
    const opened = page.waitForResponse((response) => response.url().endsWith('/api/events'));
    await signIn(page, people.gridMember);
    expect((await opened).status()).toBe(200);
    await sees(page, '受理审核');
    const second = await page.context().newPage();
    await second.goto(`/cases/${id}`);
    const waiting = [page, second].map((tab) => tab.getByRole('region', { name: '当前等待' }));
    for (const box of waiting) await box.getByText('受理审核').waitFor(SOON);

    await decide(people.township, id, 'UserTask_AcceptReport', { acceptOutcome: 'accept' });

    for (const box of waiting) await box.getByText('派遣确认').waitFor(SOON);
    expect(streams).toHaveLength(1);
    expect(troubles).toEqual([]);
  });

  it('shows work as it comes in, and asks by itself while nobody tells', async () => {
    const { page } = await browsers.visit('desk', '/tasks');
    await page.route('**/api/events', (route) => route.abort());
    await signIn(page, people.township);
    await page.getByRole('table').waitFor();
    const place = `轮询路 ${String(Date.now())} 号`;
    await reported({ placeText: place, urgency: 'major' });
    await sees(page, place);
    await page.unroute('**/api/events');
    const opened = page.waitForResponse((response) => response.url().endsWith('/api/events'));
    expect((await opened).status()).toBe(200);
    const next = `推送路 ${String(Date.now())} 号`;
    await reported({ placeText: next, urgency: 'major' });
    await page.getByText(next).first().waitFor(SOON);
  });
});
