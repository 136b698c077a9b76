import { CalendarRegister, DirectoryAdministrationModule } from '@grid/directory';
import { DispatchModule, Extensions, WorkOrders } from '@grid/dispatch';
import { newId, toLocalIso } from '@grid/kernel';
import {
  LimitReader,
  LimitsModule,
  type OfficeLimit,
  SetHandlingLimit,
  SetLimit,
} from '@grid/limits';
import { UnitOfWork } from '@grid/persistence';
import { PeopleStage } from '../../test/support/people-stage';
import { VAULT_ENVIRONMENT } from '../../test/support/vault';
import { DeadlinesModule } from './deadlines.module';
import { MoveWithCalendar } from './move-with-calendar/move-with-calendar';
import { PreviewCalendar } from './preview-calendar/preview-calendar';
import { MovedLimits } from './tell-moved/moved-limits';
import { TellMovedLimits } from './tell-moved/tell-moved-limits';

const HEAD_OF_TOWNSHIP = '441802006-grid-authority';
const newYear = { day: '2027-01-01', working: false, nameZh: '元旦' };
const madeUp = { day: '2027-01-02', working: true, nameZh: '元旦调休上班' };

/** Limits of five working days that begin on Monday, 2026-12-28, and run into a year that nobody has entered. */
describe('limits and a calendar that changes', () => {
  const stage = new PeopleStage();
  const run = () => stage.get(MoveWithCalendar).run();
  const enter = (...days: readonly { day: string; working: boolean; nameZh: string }[]) =>
    stage.get(CalendarRegister).enter(2027, '国办发明电〔2026〕7号', days);
  const dueOf = async (caseId: string) =>
    (await stage.get(LimitReader).ofCase(caseId)).map(({ dueAt, provisional }) => [
      toLocalIso(dueAt).slice(0, 10),
      provisional,
    ]);

  beforeAll(async () => {
    const modules = [DirectoryAdministrationModule, LimitsModule, DispatchModule, DeadlinesModule];
    await stage.start(modules, VAULT_ENVIRONMENT);
    await stage.query(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '设施', 'Facilities', true, '2023-06-01')`,
    );
  });
  beforeEach(async () => {
    stage.clock.set('2026-12-28');
    await stage.query(`DELETE FROM directory.calendar_day WHERE day >= '2027-01-01'`);
  });
  afterEach(() => stage.query('TRUNCATE limits.reckoned'));
  afterAll(() => stage.stop());

  async function aCase(): Promise<string> {
    const id = newId();
    await stage.query(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency,
         captured_at, reported_at, as_of, status)
       VALUES ($1, $1, $1, 'QY', 'C0101', '441802006001001', '441802006', '441802', '地点',
         'normal', now(), now(), '2026-12-28', 'accepted')`,
      [id],
    );
    return id;
  }

  async function waiting(unit: OfficeLimit['unit'], amount: number, state = 'created') {
    const caseId = await aCase();
    const basis = {
      article: 'QY23.2',
      basis: 'sample',
      basisZh: '示例',
      basisEn: 'Sample',
    } as const;
    const { dueAt } = await stage.get(SetLimit).execute({
      ...{ caseId, step: 'acceptance', from: null, endedAt: null, occasion: '1' },
      limits: [{ step: 'acceptance', amount, unit, ...basis }],
    });
    await stage.query(
      `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id, bpmn_process_id,
         element_id, element_instance_key, candidate_groups, due_at, state, created_at)
       VALUES ('g', floor(random() * 1e15), 1, $1, 'p', 'UserTask_AcceptReport', 1, $2, $3, $4, now())`,
      [caseId, [`${HEAD_OF_TOWNSHIP}.dispatcher`], dueAt, state],
    );
    return { caseId, dueAt: new Date(dueAt) };
  }

  async function handled() {
    const caseId = await aCase();
    const row = { basis: 'sample', basisZh: '示例', basisEn: 'Sample', round: 1, occasion: '2' };
    const { dueAt } = await stage.get(SetHandlingLimit).execute({ caseId, workingDays: 5, ...row });
    const order = await stage.get(UnitOfWork).run((manager) =>
      stage.get(WorkOrders).open(manager, {
        ...{
          caseId,
          round: 1,
          departmentCode: '441802-urban-management',
          binding: false,
          objectUntil: null,
        },
        ...{ dueAt: new Date(dueAt), description: '', reworkNote: null },
        ...{ part: 'lead', partId: null, dispatchAuthority: null },
        request: { dueAt },
      }),
    );
    return { caseId, orderId: order.id };
  }

  const messages = (caseId: string) =>
    stage.query<{ payload: object }>(
      'SELECT payload FROM outbox.message WHERE ordering_key = $1 ORDER BY created_at, id',
      [caseId],
    );

  it('says what a notice would move, and moves it once it is entered', async () => {
    const { caseId } = await waiting('workingDays', 5);
    const { caseId: ofHours } = await waiting('workingHours', 40);
    expect(await dueOf(caseId)).toEqual([['2027-01-04', true]]);
    await run();
    expect(await dueOf(caseId)).toEqual([['2027-01-04', true]]);
    const preview = await stage.get(PreviewCalendar).of(2027, [newYear]);
    expect(preview).toEqual({ open: 2, earlier: 0, later: 2, settled: 0 });
    expect(await dueOf(caseId)).toEqual([['2027-01-04', true]]);
    await enter(newYear);
    expect(await run()).toBe(2);
    expect(await dueOf(caseId)).toEqual([['2027-01-05', false]]);
    expect(await dueOf(ofHours)).toEqual([['2027-01-04', false]]);
    expect(await run()).toBe(0);
    const [limit] = await stage.get(LimitReader).ofCase(caseId);
    expect(limit?.moves).toMatchObject([{ reason: 'calendar', from: limit?.firstDueAt }]);
    expect(await stage.acts('limit.moved')).toContainEqual(
      expect.objectContaining({
        old_value: { dueAt: '2027-01-04T23:59:59.000+08:00', provisional: true },
        new_value: { dueAt: '2027-01-05T23:59:59.000+08:00', provisional: false },
      }),
    );
  });

  it('moves the order, the case and the wait of the engine with the limit of handling', async () => {
    const { caseId, orderId } = await handled();
    await enter(newYear);
    await run();
    const due = { dueAt: '2027-01-05T23:59:59.000+08:00' };
    expect(await messages(caseId)).toMatchObject([
      { payload: { name: 'limits.limitMoved', correlationKey: orderId, variables: due } },
    ]);
    const rows = await stage.query(
      `SELECT c.due_at AS "case", o.due_at AS "order" FROM intake.incident_case c
       JOIN dispatch.work_order o ON o.case_id = c.id WHERE c.id = $1`,
      [caseId],
    );
    expect(rows).toEqual([{ case: new Date(due.dueAt), order: new Date(due.dueAt) }]);
    await enter(newYear, madeUp);
    await run();
    expect(await dueOf(caseId)).toEqual([['2027-01-04', false]]);
    expect(await messages(caseId)).toHaveLength(2);
  });

  it('leaves alone what has ended, what runs by the clock, and a day that an official set', async () => {
    const done = await waiting('workingDays', 5, 'completed');
    const byTheClock = await waiting('hours', 24 * 8);
    const { caseId, orderId } = await handled();
    await stage.get(UnitOfWork).run(async (manager) => {
      const until = new Date('2027-01-20T23:59:59+08:00');
      const asked = { requestedUntil: until, reason: '备料' };
      const id = await stage.get(Extensions).request(manager, orderId, asked);
      await stage.get(Extensions).decide(manager, id, { granted: true, until });
    });
    const before = await Promise.all([done.caseId, byTheClock.caseId, caseId].map(dueOf));
    await enter(newYear);
    await run();
    const after = await Promise.all([done.caseId, byTheClock.caseId, caseId].map(dueOf));
    expect(after).toEqual(before);
    expect(await messages(caseId)).toEqual([]);
  });

  it('settles a provisional limit that ends where it did', async () => {
    const { caseId } = await waiting('workingDays', 5);
    await enter(newYear, madeUp);
    expect(await stage.get(PreviewCalendar).of(2027, [newYear, madeUp])).toMatchObject({
      settled: expect.any(Number),
    });
    await run();
    expect(await dueOf(caseId)).toEqual([['2027-01-04', false]]);
  });

  it('is told by the watch when it passes where it went, and not when the engine thinks so', async () => {
    const { caseId, dueAt } = await waiting('workingDays', 5);
    const still = await waiting('workingDays', 60);
    const moved = (of: { caseId: string; dueAt: Date }) =>
      stage.get(MovedLimits).hasMoved(of.caseId, 'acceptance', of.dueAt);
    const told = () =>
      stage.query(`SELECT kind, occasion FROM notice.notice WHERE case_id = $1`, [caseId]);
    expect(await moved({ caseId, dueAt })).toBe(false);
    await enter(newYear);
    await run();
    expect([await moved({ caseId, dueAt }), await moved(still)]).toEqual([true, true]);
    stage.clock.set('2027-01-05');
    await stage.get(TellMovedLimits).run();
    expect(await told()).toEqual([]);
    stage.clock.set('2027-01-06');
    await stage.get(TellMovedLimits).run();
    await stage.get(TellMovedLimits).run();
    expect(await told()).toHaveLength(1);
    expect(await told()).toMatchObject([{ kind: 'limitPassed' }]);
  });
});
