import { randomUUID } from 'node:crypto';
import { newOfficial, onDatabase } from '../support/accounts';
import { api, openTask, report } from '../support/api-client';
import { Browsers, sees, signIn } from '../support/browser';

const TOWNSHIP = '441802006-grid-authority';
const REVIEW = 'UserTask_AcceptReport';

describe('steps that one person may not both take', () => {
  const browsers = new Browsers();
  afterAll(() => browsers.close());

  it('are refused with the rule, until the head of the authority decides otherwise with a reason', async () => {
    const alone = await newOfficial('孙七', { organisationCode: TOWNSHIP, role: 'dispatcher' });
    const gridPost = randomUUID();
    await onDatabase(
      `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en, valid_from)
       VALUES ($1, $2, $3, 'gridMember', '网格岗位', 'Grid post', '2023-06-01')`,
      [gridPost, alone.id, TOWNSHIP],
    );
    const { username, password } = alone;
    const session = await api().post('/api/auth/login').send({ username, password }).expect(200);
    const { accessToken } = session.body as { accessToken: string };
    const reported = await api()
      .post('/api/reports')
      .set({ authorization: `Bearer ${accessToken}`, 'x-post-id': gridPost })
      .send(report())
      .expect(201);
    const caseId = (reported.body as { id: string }).id;
    const key = await openTask('ddy-fengcheng', caseId, REVIEW);

    const own = await browsers.visit();
    await signIn(own.page, username, password);
    await own.page.getByRole('button', { name: /^账号/ }).click();
    await own.page.getByRole('menuitem', { name: /测试岗位/ }).click();
    await own.page.getByRole('link', { name: '待办' }).waitFor();
    await own.page.goto(`/tasks/${key}`);
    await own.page.getByRole('button', { name: '领取' }).click();
    const refusal = own.page.getByRole('alert').filter({ hasText: '您不能办理此环节' });
    await refusal.getByText(/上报人与受理审核人不得为同一人/).waitFor();

    const head = await browsers.visit('phone');
    await signIn(head.page, 'fzr-fengcheng');
    await head.page.goto(`/cases/${caseId}`);
    await sees(head.page, /孙七不得再办理/);
    await head.page.getByRole('button', { name: '同意一人兼办' }).click();
    const dialog = head.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '理由' }).fill('今日仅一人在岗');
    await dialog.getByRole('button', { name: /^同\s*意$/ }).click();
    await sees(head.page, '今日仅一人在岗');

    await own.page.getByRole('button', { name: '领取' }).click();
    await own.page.getByRole('button', { name: '提交办理' }).waitFor();
    expect([...own.troubles, ...head.troubles]).toEqual([]);
  });
});
