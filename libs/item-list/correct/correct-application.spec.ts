import type { Actor } from '@grid/access';
import { lockMatter } from '@grid/matter';
import { anItem, ItemStage, refusal } from '../../../test/support/item-stage';
import { ProceedingReader } from '../read/proceeding-reader';
import { ShowProceeding } from '../read/show-proceeding';
import { CorrectApplication } from './correct-application';

jest.setTimeout(60_000);

const anApplication = (code: string) => ({
  ...{ item: anItem({ code }), reason: '需要', lawCited: null },
});

describe('an application that was returned', () => {
  const stage = new ItemStage();
  let clerk: Actor;
  let id: string;
  const correct = (actor: Actor, change: Parameters<typeof anItem>[0]) =>
    stage.get(CorrectApplication).execute(actor, id, {
      application: { item: anItem(change), reason: '已补充', lawCited: null },
      reason: null,
    });

  beforeAll(async () => {
    await stage.open();
    clerk = await stage.actor('jbr-chengguan');
    id = await stage.submit(clerk);
  });
  afterAll(() => stage.stop());
  beforeEach(() => stage.rule([]));

  it('cannot be changed before its correction is in one’s hands', async () => {
    expect(await refusal(correct(clerk, {}))).toEqual(['CORRECTION_NOT_OPEN', undefined]);
  });

  it('gets a round more, and loses none', async () => {
    await stage.hold(id, 'UserTask_CorrectApplication', clerk);
    stage.rule([{ check: 'dutyHolderNamed', article: 'QY21.2' }]);
    expect(await refusal(correct(clerk, { dutyHolder: null }))).toEqual([
      ...['DUTY_HOLDER_MISSING', 'QY21.2'],
    ]);
    expect(await refusal(correct(clerk, { code: 'W99' }))).toEqual(['ITEM_CODE_FIXED', undefined]);
    expect(await correct(clerk, { nameZh: '飞线充电整治' })).toBe(2);
    const page = await stage.get(ShowProceeding).execute(clerk, id);
    expect(page.titleZh).toBe('飞线充电整治');
    expect(page.applications.map(({ round, nameZh, reason }) => [round, nameZh, reason])).toEqual([
      [1, '飞线充电巡查', '群众反映多'],
      [2, '飞线充电整治', '已补充'],
    ]);
    const colleague = await stage.actor('bmfzr-chengguan');
    expect(await refusal(correct(colleague, {}))).toEqual(['CORRECTION_NOT_OPEN', undefined]);
  });

  it('is seen by whoever works under its list, and by nobody elsewhere', async () => {
    const reader = stage.get(ProceedingReader);
    const seenBy = async (username: string) =>
      (await reader.seenAmong(await stage.actor(username), [id])).length === 1;
    for (const name of [
      'wgy-fengcheng',
      'fzr-qingcheng',
      'ddy-qingyuan',
      'dwsp-qingcheng',
      'sjy',
    ]) {
      expect([name, await seenBy(name)]).toEqual([name, true]);
    }
    for (const name of ['fzr-yingde', 'jbr-chengguan-yingde', 'fzr-jingkou']) {
      expect([name, await seenBy(name)]).toEqual([name, false]);
    }
    const page = {
      mine: true,
      area: '441802',
      kind: 'entry',
      outcome: 'open',
      cursor: null,
    } as const;
    const mine = await reader.list(clerk, { ...page, limit: 5 });
    expect(mine.items).toMatchObject([{ id }]);
    const other = await stage.actor('jbr-minzheng-qingcheng');
    expect((await reader.list(other, { ...page, limit: 5 })).items).toEqual([]);
    expect((await reader.list(other, { ...page, mine: false, limit: 5 })).items).toHaveLength(1);
    const elsewhere = stage.get(ShowProceeding).execute(await stage.actor('fzr-yingde'), id);
    expect(await refusal(elsewhere)).toEqual(['PROCEEDING_UNKNOWN', undefined]);
  });

  it('is held against the rules for the body that applied', async () => {
    const head = await stage.actor('fzr-qingcheng');
    const exit = await stage.submit(head, {
      ...{ kind: 'exit', application: null, itemCode: 'W05', reason: '已不需要' },
    });
    await stage.hold(exit, 'UserTask_CorrectApplication', head);
    const correction = { application: null, reason: '另有平台受理' };
    await stage.get(CorrectApplication).execute(head, exit, correction);
    expect(stage.asked.at(-1)).toMatchObject({ kind: 'exit', applicantKind: 'gridAuthority' });
    await stage.query('UPDATE item_list.proceeding SET origin_id = $2 WHERE id = $1', [exit, id]);
    await stage.get(CorrectApplication).execute(head, exit, correction);
    expect(stage.asked.at(-1)).toMatchObject({ kind: 'exit', applicantKind: 'system' });
  });

  it('may be corrected by whom the task was handed over to, in that post', async () => {
    const given = await stage.submit(clerk, { application: { ...anApplication('W12') } });
    const key = await stage.hold(given, 'UserTask_CorrectApplication', clerk);
    const other = await stage.actor('jbr-minzheng-qingcheng');
    const correcting = () =>
      refusal(
        stage
          .get(CorrectApplication)
          .execute(other, given, { application: anApplication('W12'), reason: null }),
      );
    expect(await correcting()).toEqual(['CORRECTION_NOT_OPEN', undefined]);
    await stage.query(
      `UPDATE human_task.claim SET account_id = $2, post_id = $3, via = 'handOver' WHERE task_key = $1`,
      [key, other.accountId, other.post?.id],
    );
    expect(await correcting()).toBe('allowed');
  });

  it('is not changed by a correction that was overtaken by its submission', async () => {
    const raced = await stage.submit(clerk, { application: { ...anApplication('W13') } });
    const key = await stage.hold(raced, 'UserTask_CorrectApplication', clerk);
    let saving: Promise<unknown> = Promise.resolve();
    await stage.transaction(async (manager) => {
      await lockMatter(manager, raced);
      saving = refusal(
        stage
          .get(CorrectApplication)
          .execute(clerk, raced, { application: anApplication('W13'), reason: null }),
      );
      await stage.waitsForLock(manager);
      await manager.query(
        `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id, answers,
           texts, variables, account_id, post_id, decided_at, status)
         VALUES (gen_random_uuid(), 'g', $1, $2, 'UserTask_CorrectApplication', 'f', '{}', '{}', '{}', $3, $4,
           now(), 'pending')`,
        [key, raced, clerk.accountId, clerk.post?.id],
      );
    });
    expect(await saving).toEqual(['CORRECTION_NOT_OPEN', undefined]);
  });
});
