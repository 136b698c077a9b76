import { onDatabase } from '../support/accounts';
import { openTask } from '../support/api-client';
import { photoFile } from '../support/browser-photos';
import { Browsers, sees, signIn } from '../support/browser';
import { answerNow, behave } from '../support/departments';
import { LoopCase, ZJ } from '../support/incident-loop';

const browsers = new Browsers();

beforeAll(() => behave(ZJ.department, { answersItself: false }));
afterAll(async () => {
  await browsers.close();
  await behave(ZJ.department);
});

describe('the photos beside a task', () => {
  it('are seen by whoever decides, who adds none where the step does not ask for them', async () => {
    const loop = await LoopCase.reported(ZJ);
    const path = `/tasks/${await openTask(ZJ.townshipDispatcher, loop.id, 'UserTask_AcceptReport')}`;
    const { page, troubles } = await browsers.visit('phone', path);
    await signIn(page, ZJ.townshipDispatcher);
    await page.goto(path);
    await page.getByRole('button', { name: '领取' }).click();
    await page.getByRole('button', { name: '提交办理' }).waitFor();
    await page.getByRole('button', { name: /^放大照片：上报/ }).waitFor();
    expect(await page.getByRole('button', { name: '拍照' }).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('are added by whoever has claimed a step that asks for them', async () => {
    const loop = await LoopCase.dispatched(ZJ);
    await answerNow((await loop.order('placed')).id);
    const path = `/tasks/${await openTask(ZJ.gridMember, loop.id, 'UserTask_VerifyOnSite')}`;
    const { page, troubles } = await browsers.visit('phone', path);
    await signIn(page, ZJ.gridMember);
    await page.goto(path);
    await page.getByRole('button', { name: /^放大照片：上报/ }).waitFor();
    expect(await page.getByRole('button', { name: '拍照' }).count()).toBe(0);
    await page.getByRole('button', { name: '领取' }).click();
    await sees(page, '请先附上核查时拍的照片，再作决定。');
    await page.getByLabel('选择照片').setInputFiles([await photoFile('#a63')]);
    await page.getByRole('button', { name: /^放大照片：现场核查/ }).waitFor();
    expect(await page.getByRole('list', { name: '已添加的照片' }).count()).toBe(0);
    expect(
      await onDatabase(
        `SELECT purpose FROM evidence.file WHERE case_id = $1 AND purpose <> 'department'
         ORDER BY added_at`,
        [loop.id],
      ),
    ).toEqual([{ purpose: 'report' }, { purpose: 'verification' }]);
    expect(troubles).toEqual([]);
  });
});
