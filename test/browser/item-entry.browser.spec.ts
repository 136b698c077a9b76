import { type Page } from 'playwright-core';
import { openTask } from '../support/api-client';
import { Browsers, sees, signIn, type Visit } from '../support/browser';
import { officialsOf, publicationOf, submitted } from '../support/item-lists';

const officials = officialsOf('QY');
const CODE = `R${String(Date.now()).slice(-6)}`;
const NAME = `河岸垃圾巡查 ${CODE}`;
const REASON = '请写明多久巡查一次。';

async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(text);
}

/** Chooses the first entry of the city's directory. */
async function directory(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: '目录类目' }).click();
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: /^D01/ })
    .click();
}

/** Claims the task that is open at a step of a proceeding, for somebody who is signed in. */
async function claim(page: Page, username: string, id: string, element: string): Promise<void> {
  await page.goto(`/tasks/${await openTask(username, id, element)}`);
  await page.getByRole('button', { name: /^领\s*取$/ }).click();
  await page.getByRole('button', { name: '提交办理' }).waitFor();
}

/** Submits the task that is shown and waits until the engine has taken the decision. */
async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交办理' }).click();
  await sees(page, '办理完成');
}

describe('an item that enters the list of a county', () => {
  const browsers = new Browsers();
  const visits: Visit[] = [];
  afterAll(() => browsers.close());

  async function visit(device: 'desk' | 'phone', path: string, username: string): Promise<Page> {
    const made = await browsers.visit(device, path);
    visits.push(made);
    await signIn(made.page, username);
    return made.page;
  }

  it('goes from the application over a correction and the review to its publication', async () => {
    const clerk = await visit('desk', '/lists/apply/entry', officials.clerk);
    await fill(clerk, '事项编码', CODE);
    await fill(clerk, '事项名称', NAME);
    await directory(clerk);
    await fill(clerk, '法定依据', '城市市容和环境卫生管理条例第十四条');
    await clerk.getByRole('combobox', { name: '法定职责单位' }).fill('清城区城管部门');
    await fill(clerk, '职责分工', '网格员巡查上报，城市管理部门处置。');
    await fill(clerk, '人员', '专人一名');
    await fill(clerk, '业务指导', '每季度一次');
    await fill(clerk, '教育培训', '每年两次');
    await fill(clerk, '信息支持', '河岸分段图');
    await fill(clerk, '经费保障', '列入年度预算');
    await fill(clerk, '申请理由', '汛期后河岸垃圾多。');
    await clerk.getByRole('button', { name: '提交申请' }).click();
    await clerk.getByRole('heading', { level: 1, name: NAME }).waitFor();
    const id = new URL(clerk.url()).pathname.split('/').at(-1) ?? '';

    const review = 'UserTask_ReviewApplication';
    const reviewer = await visit('phone', '/', officials.reviewer);
    await claim(reviewer, officials.reviewer, id, review);
    await reviewer.getByRole('button', { name: '更多操作' }).click();
    await reviewer.getByRole('menuitem', { name: '退回' }).click();
    const sheet = reviewer.getByRole('dialog');
    await sheet.getByRole('radio', { name: '申请人' }).check();
    await sheet.getByRole('textbox', { name: '理由' }).fill(REASON);
    await sheet.getByRole('button', { name: /^退\s*回$/ }).click();
    await sees(reviewer, '已退回');

    await claim(clerk, officials.clerk, id, 'UserTask_CorrectApplication');
    await clerk.locator(`a[href^="/proceedings/${id}/application"]`).click();
    await sees(clerk, new RegExp(REASON));
    await fill(clerk, '职责分工', '网格员每周巡查上报，城市管理部门处置。');
    await clerk.getByRole('button', { name: '保存修改' }).click();
    await clerk.getByRole('radio', { name: '已修改，再次提交' }).check();
    await fill(clerk, '修改说明', '已写明每周一次。');
    await submit(clerk);

    await claim(reviewer, officials.reviewer, id, review);
    await reviewer.getByRole('radio', { name: '同意', exact: true }).check();
    await fill(reviewer, '审核意见', '材料齐全。');
    await submit(reviewer);

    const approver = await visit('phone', '/', officials.government);
    await claim(approver, officials.government, id, 'UserTask_ApproveApplication');
    await approver.getByRole('radio', { name: '批准', exact: true }).check();
    await fill(approver, '批准意见', '同意。');
    await submit(approver);

    await claim(reviewer, officials.reviewer, id, 'UserTask_PublishList');
    // What is typed straight after the day stays in its own field.
    await reviewer.getByLabel('公布日期').fill('2026-11-23');
    await reviewer.getByRole('textbox', { name: '公布渠道' }).click();
    await reviewer.keyboard.type('区政府网站公告栏');
    await fill(reviewer, '公布证明', '公告〔2026〕12号');
    await submit(reviewer);

    await clerk.goto('/notices');
    await clerk.getByRole('link', { name: '查看清单办理' }).first().click();
    await clerk.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await sees(clerk, '区政府网站公告栏');
    await sees(clerk, '第 2 次提交');
    await clerk.goto('/lists');
    await clerk.getByRole('button', { name: new RegExp(CODE) }).click();
    await clerk.getByRole('dialog').getByText('清城区城管部门').waitFor();
    expect(visits.flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  it('may also be written into a new version, where a row that is refused is mended', async () => {
    const compiler = officialsOf('NB').reviewer;
    const id = await submitted(compiler, publicationOf());
    const page = await visit('desk', '/', compiler);
    await claim(page, compiler, id, 'UserTask_CompileList');
    await page.locator(`a[href^="/proceedings/${id}/draft"]`).click();
    await page.getByRole('button', { name: '增加事项' }).click();
    await fill(page, '事项编码', `${CODE}N`);
    await fill(page, '事项名称', `${NAME}（新版）`);
    await page.getByRole('combobox', { name: '法定职责单位' }).fill('海曙区城管部门');
    await page.getByRole('button', { name: '写入草案' }).click();
    await page.getByRole('button', { name: '保存草案' }).click();
    await page.getByRole('button', { name: '宁波条例第11条第1款' }).waitFor();
    const row = page.getByRole('listitem').filter({ hasText: `${CODE}N` });
    await row.getByRole('alert').filter({ hasText: '不在市准入分类目录' }).waitFor();
    await row.getByRole('button', { name: new RegExp(`${CODE}N`) }).click();
    await directory(page);
    await page.getByRole('button', { name: '写入草案' }).click();
    await page.getByRole('button', { name: '保存草案' }).click();
    await sees(page, '草案已保存');
    const head = await visit('desk', `/proceedings/${id}`, officialsOf('NB').head);
    await head.goto(`/proceedings/${id}`);
    await sees(head, `${NAME}（新版）`);
    // No version is put in force: the list is left as it was for whoever comes next.
    await head.getByRole('button', { name: /^终\s*止$/ }).click();
    await fill(head, '理由', '暂不编制新版本。');
    await head
      .getByRole('dialog')
      .getByRole('button', { name: /^终\s*止$/ })
      .click();
    await sees(head, '已终止');
    expect(visits.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});
