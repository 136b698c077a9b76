import { openTask } from '../support/api-client';
import { Browsers, signIn } from '../support/browser';
import { answerNow, behave } from '../support/departments';
import { LoopCase, QY } from '../support/incident-loop';
import { moveTo } from '../support/moved-time';

const browsers = new Browsers();

beforeAll(() => behave(QY.department, { answersItself: false }));
afterAll(async () => {
  await browsers.close();
  await behave(QY.department);
});

describe('a supervision, in the browser', () => {
  it('is followed by the head, is shown on the case, and ends with the answer (QY26.1)', async () => {
    const loop = await LoopCase.dispatched(QY, { urgency: 'urgent' });
    const order = await loop.order('placed');
    await moveTo(new Date(new Date(String((await loop.show())['dueAt'])).getTime() + 60_000));
    const path = `/tasks/${await openTask(QY.countyHead, loop.id, 'UserTask_SuperviseHandling')}`;

    const { page, troubles } = await browsers.visit('desk', path);
    await signIn(page, QY.countyHead);
    await page.goto(path);
    await page.getByRole('button', { name: '领取' }).click();
    await page.getByRole('radio', { name: '已督促，继续跟踪' }).check();
    await page.getByRole('textbox', { name: '督办措施' }).fill('已电话督促，承诺明日办结。');
    await page.getByRole('button', { name: '提交办理' }).click();
    await page.waitForURL((url) => url.pathname !== path);

    await page.goto(`/cases/${loop.id}`);
    const supervisions = page.getByRole('region', { name: '督办', exact: true });
    await supervisions.getByText(/-DB1$/).waitFor();
    await supervisions.getByText('督办中').waitFor();
    await answerNow(order.id);
    await supervisions.getByText('已终止').waitFor();
    const limits = page.getByRole('region', { name: '各环节时限' });
    await limits.getByText('超期', { exact: true }).waitFor();
    expect(troubles).toEqual([]);
  });
});
