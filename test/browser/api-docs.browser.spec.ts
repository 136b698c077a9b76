import { Browsers, sees } from '../support/browser';

const browsers = new Browsers();
afterAll(() => browsers.close());

describe('the description of the interface', () => {
  it('is drawn under the content security policy and tells what a route answers', async () => {
    const { page, troubles } = await browsers.visit('desk', '/api/docs');
    await page.locator('#operations-tasks-completeTask .opblock-summary-control').click();
    await sees(page, '待引擎确认后生效');
    expect(troubles).toEqual([]);
  });
});
