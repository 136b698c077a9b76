import type { Actor } from '@grid/access';
import { anItem, ItemStage, refusal } from '../../../test/support/item-stage';
import { EnterItem } from '../change-list/enter-item';
import { ProceedingFacts } from '../facts/proceeding-facts';
import { RecordOutcome } from '../proceedings/record-outcome';
import { ShowProceeding } from '../read/show-proceeding';
import { requireMayGiveUp } from './may-give-up';
import { OrderRectification } from './order-rectification';
import { StartForcedExit } from './start-forced-exit';

jest.setTimeout(60_000);

const DEPARTMENT = '330203-urban-management';

describe('a rectification', () => {
  const stage = new ItemStage();
  let clerk: Actor;
  let head: Actor;
  const rectify = (change: { departmentCode?: string; dueOn?: string } = {}) =>
    stage.submit(head, {
      ...{ kind: 'rectification', application: null, itemCode: 'W30', reason: '培训一直没有开展' },
      rectification: {
        ...{ departmentCode: DEPARTMENT, duties: ['training'], dueOn: '2026-12-10', ...change },
      },
    });
  const duties = async (id: string) =>
    (await stage.get(ShowProceeding).execute(head, id)).supportDuties.map(
      ({ duty, state }) => `${duty} ${state}`,
    );

  beforeAll(async () => {
    await stage.open();
    clerk = await stage.actor('jbr-chengguan-haishu');
    head = await stage.actor('fzr-haishu');
    stage.clock.set('2026-12-01');
    const entry = await stage.submit(clerk, {
      application: { item: anItem({ code: 'W30' }), reason: '需要', lawCited: null },
    });
    await stage.get(EnterItem).execute(entry);
    await stage.get(RecordOutcome).execute(entry, 'granted');
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    stage.clock.set('2026-12-02');
    await stage.query(`UPDATE item_list.proceeding SET outcome = 'ended', ended_at = now()
      WHERE outcome IS NULL`);
  });

  it('is ordered by the authority, of a department there is, by a day to come', async () => {
    expect(await refusal(rectify({ departmentCode: '330203-nobody' }))).toEqual([
      ...['DEPARTMENT_UNKNOWN', undefined],
    ]);
    expect(await refusal(rectify({ dueOn: '2026-12-01' }))).toEqual(['DUE_IN_PAST', undefined]);
  });

  it('has one term for the order, and one for each time that more is given', async () => {
    const id = await rectify();
    const order = () => stage.get(OrderRectification).execute(id);
    const first = await order();
    expect(first).toEqual({
      dueAt: '2026-12-10T23:59:00.000+08:00',
      departmentGroups: [`${DEPARTMENT}.departmentClerk`, `${DEPARTMENT}.departmentHead`],
    });
    expect(await order()).toEqual(first);
    stage.clock.set('2026-12-11');
    await stage.decide(head, id, 'UserTask_CheckRemedy', {
      choices: { remedyOutcome: 'moreTime' },
    });
    const second = await order();
    expect(second.dueAt).toBe('2026-12-19T23:59:00.000+08:00');
    expect(await order()).toEqual(second);
    expect(await stage.acts('itemList.rectify')).toHaveLength(2);
    expect(
      await stage.query(
        `SELECT occasion FROM notice.notice WHERE case_id = $1 AND recipient_account_id = $2 ORDER BY 1`,
        [id, clerk.accountId],
      ),
    ).toEqual([{ occasion: '1' }, { occasion: '2' }]);
    await stage.decide(clerk, id, 'UserTask_RemedySupport', { texts: { remedy: '已补办两期' } });
    expect(await stage.get(ProceedingFacts).of(id, 'zh')).toMatchObject({
      ...{ dutyText: '教育培训', deficiencyText: '培训一直没有开展', remedyText: '已补办两期' },
      dueAt: '2026-12-19 23:59',
    });
    expect((await stage.get(ShowProceeding).execute(head, id)).rectification).toMatchObject({
      deficiency: '培训一直没有开展',
    });
    const open = await stage.query(
      `SELECT r.deficiency, a.reason FROM item_list.rectification r
       JOIN item_list.application a USING (proceeding_id) WHERE proceeding_id = $1`,
      [id],
    );
    expect(open).toEqual([{ deficiency: null, reason: null }]);
    await stage.get(RecordOutcome).execute(id, 'remedied');
    expect(await duties(id)).toContain('training remedied');
  });

  it('that failed begins one exit by itself, with the authority as applicant (NB12.2)', async () => {
    const id = await rectify();
    await stage.get(OrderRectification).execute(id);
    await stage.get(StartForcedExit).execute(id);
    await stage.get(StartForcedExit).execute(id);
    const exits = await stage.query<{ id: string }>(
      `SELECT id, kind, item_code, applicant_organisation, applicant_account_id
       FROM item_list.proceeding WHERE origin_id = $1`,
      [id],
    );
    expect(exits).toMatchObject([
      {
        ...{ kind: 'exit', item_code: 'W30', applicant_organisation: '330203-grid-authority' },
        applicant_account_id: null,
      },
    ]);
    const messages = await stage.query<{ payload: { name: string; variables: object } }>(
      'SELECT payload FROM outbox.message WHERE ordering_key = $1',
      [exits[0]?.id],
    );
    expect(messages.map(({ payload }) => payload)).toMatchObject([
      { name: 'itemList.exitRequested', variables: { kind: 'exit', city: 'NB' } },
    ]);
    expect(await stage.get(ShowProceeding).execute(head, id)).toMatchObject({
      outcome: 'exitStarted',
    });
    expect(await duties(id)).toContain('training notRemedied');
    const [exit] = exits;
    const givingUp = (of: string, correctOutcome: string) =>
      refusal(stage.transaction((manager) => requireMayGiveUp(manager, of, { correctOutcome })));
    expect(await givingUp(exit?.id ?? '', 'withdraw')).toEqual(['EXIT_ORDERED_BY_LAW', 'NB12.2']);
    expect(await givingUp(exit?.id ?? '', 'resubmit')).toBe('allowed');
    expect(await givingUp(id, 'withdraw')).toBe('allowed');
    expect(await stage.get(ShowProceeding).execute(head, exit?.id ?? '')).toMatchObject({
      ...{ applicantName: null, originId: id },
      applications: [{ round: 1, code: 'W30', submittedBy: null }],
    });
  });
});
