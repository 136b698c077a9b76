import { onDatabase } from '../support/accounts';
import { openTask, people, reported } from '../support/api-client';
import { photoFile } from '../support/browser-photos';
import { Browsers, sees, signIn } from '../support/browser';

const browsers = new Browsers();
afterAll(() => browsers.close());

/** The same task at another step, so that a page for the step is there whatever process the case runs on. */
async function atStep(taskKey: string, elementId: string): Promise<string> {
  const [row] = await onDatabase<{ key: string }>(
    `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id, bpmn_process_id,
       element_id, element_instance_key, form_key, candidate_groups, state, created_at)
     SELECT generation, key + 1000000000, process_instance_key, case_id, bpmn_process_id, $2,
       element_instance_key + 1000000000, form_key, candidate_groups, state, created_at
     FROM trace.user_task WHERE key = $1 RETURNING key`,
    [taskKey, elementId],
  );
  return row?.key ?? '';
}

describe('the photos beside a task', () => {
  it('are seen by whoever decides, who adds some only where the step asks for them', async () => {
    const caseId = await reported();
    const accept = await openTask(people.township, caseId, 'UserTask_AcceptReport');
    const { page, troubles } = await browsers.visit('phone', `/tasks/${accept}`);
    await signIn(page, people.township);
    await page.goto(`/tasks/${accept}`);
    await page.getByRole('button', { name: /^放大照片：上报/ }).waitFor();
    expect(await page.getByRole('button', { name: '拍照' }).count()).toBe(0);

    const verify = await atStep(accept, 'UserTask_VerifyOnSite');
    await page.goto(`/tasks/${verify}`);
    await page.getByRole('button', { name: /^放大照片：上报/ }).waitFor();
    expect(await page.getByRole('button', { name: '拍照' }).count()).toBe(0);
    await page.getByRole('button', { name: '领取' }).click();
    await sees(page, '请先附上核查时拍的照片，再作决定。');
    await page.getByLabel('选择照片').setInputFiles([await photoFile('#a63')]);
    await page.getByRole('button', { name: /^放大照片：现场核查/ }).waitFor();
    expect(await page.getByRole('list', { name: '已添加的照片' }).count()).toBe(0);
    expect(
      await onDatabase('SELECT purpose FROM evidence.file WHERE case_id = $1 ORDER BY added_at', [
        caseId,
      ]),
    ).toEqual([{ purpose: 'report' }, { purpose: 'verification' }]);
    expect(troubles).toEqual([]);
  });
});
