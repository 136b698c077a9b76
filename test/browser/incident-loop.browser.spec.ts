import type { Page } from 'playwright-core';
import { openTask } from '../support/api-client';
import { Browsers, sees, signIn } from '../support/browser';
import { photoFile } from '../support/browser-photos';
import { askForMoreTime, answerNow, behave, heldOrder } from '../support/departments';
import { LoopCase, QY, ZJ } from '../support/incident-loop';
import { until } from '../support/until';

const browsers = new Browsers();
const departments = [QY.department, ZJ.department];

beforeAll(() => Promise.all(departments.map((code) => behave(code, { answersItself: false }))));
afterAll(async () => {
  await browsers.close();
  await Promise.all(departments.map((code) => behave(code)));
});

/** Somebody's page of a task of theirs, claimed. */
async function atTask(device: 'desk' | 'phone', who: string, loop: LoopCase, elementId: string) {
  const path = `/tasks/${await openTask(who, loop.id, elementId)}`;
  const { page, troubles } = await browsers.visit(device, path);
  await signIn(page, who);
  await page.goto(path);
  await page.getByRole('button', { name: '领取' }).click();
  await page.getByRole('button', { name: '提交办理' }).waitFor();
  return { page, troubles };
}

/** Hands the form in and waits until the decision has taken effect, which leads away from the task. */
async function complete(page: Page): Promise<void> {
  const address = page.url();
  await page.getByRole('button', { name: '提交办理' }).click();
  await page.waitForURL((url) => url.href !== address);
}

describe('the loop, in the browser', () => {
  it('a grid member settles a matter on the spot from a phone (ZJ32)', async () => {
    const loop = await LoopCase.reported(ZJ, { handling: 'settling' });
    const { page, troubles } = await atTask('phone', ZJ.gridMember, loop, 'UserTask_SettleOnSpot');
    await page.getByRole('navigation').getByRole('link', { name: '待办' }).waitFor();
    await page.getByRole('radio', { name: '已现场解决' }).check();
    await page.getByRole('textbox', { name: '处理信息' }).fill('已劝离占道摊贩，路面恢复畅通。');
    await complete(page);
    await loop.inStatus('closed');
    await page.goto(`/cases/${loop.id}`);
    const settlement = page.getByRole('region', { name: '现场解决' });
    await settlement.getByText('已劝离占道摊贩，路面恢复畅通。').waitFor();
    await page.getByRole('region', { name: '各环节时限' }).getByText('采集上报').waitFor();
    expect(troubles).toEqual([]);
  });

  it('a grid member verifies with a photo from a phone, and not without (ZJ35)', async () => {
    const loop = await LoopCase.dispatched(ZJ);
    await answerNow((await loop.order('placed')).id);
    const { page, troubles } = await atTask('phone', ZJ.gridMember, loop, 'UserTask_VerifyOnSite');
    await page.getByRole('radio', { name: '通过，与部门反馈一致' }).check();
    await page.getByRole('button', { name: '提交办理' }).click();
    await page.getByRole('alert').getByText('请先上传现场照片，再提交。').waitFor();
    await page.getByLabel('选择照片').setInputFiles([await photoFile('#a63')]);
    await page.getByRole('button', { name: /^放大照片：现场核查/ }).waitFor();
    await complete(page);
    await loop.inStatus('verified');
    await page.goto(`/cases/${loop.id}`);
    const verifications = page.getByRole('region', { name: '现场核实' });
    await verifications.getByText('通过', { exact: true }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('an official grants a department more time', async () => {
    const loop = await LoopCase.dispatched(QY);
    const order = await loop.order('placed');
    await askForMoreTime(order.id, 5, '需要专项施工，备料需要时间。');
    const who = QY.countyDispatcher;
    const { page, troubles } = await atTask('desk', who, loop, 'UserTask_DecideExtension');
    await sees(page, '需要专项施工，备料需要时间。');
    await page.getByRole('radio', { name: '同意', exact: true }).check();
    await complete(page);
    await until('the department knows', async () => {
      const { extensions } = await heldOrder(order.id);
      return extensions[0]?.granted === true;
    });
    await page.goto(`/cases/${loop.id}`);
    const limits = page.getByRole('region', { name: '各环节时限' });
    await limits.getByText(/已批准延期/).waitFor();
    expect(troubles).toEqual([]);
  });

  it('a county official hands a case up to the city, and says why (ZJ33.1)', async () => {
    const loop = await LoopCase.reported(ZJ);
    await loop.accept();
    const who = ZJ.countyDispatcher;
    const { page, troubles } = await atTask('desk', who, loop, 'UserTask_ConfirmDispatch');
    expect(await page.getByRole('radio', { name: '派遣', exact: true }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: '上报上一级' }).check();
    await page.getByRole('textbox', { name: '意见' }).fill('跨区事项，需市级协调。');
    await complete(page);
    await openTask(ZJ.cityDispatcher, loop.id, 'UserTask_ConfirmDispatch');
    const entries = await loop.timeline('UserTask_ConfirmDispatch');
    expect(entries.map(({ textZh }) => textZh).join()).toContain('处理：上报上一级');
    expect(troubles).toEqual([]);
  });
});
