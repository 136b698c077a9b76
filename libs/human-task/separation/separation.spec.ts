import {
  type Actor,
  SeparationOfHands,
  type SeparationRule,
  SeparationWaivers,
  caseScope,
  seedSeparationRules,
} from '@grid/access';
import type { CaseReaderService } from '@grid/intake';
import { type Clock, newId } from '@grid/kernel';
import type { PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { withDatabase } from '../../../test/support/database';
import type { TaskRow } from '../infrastructure/task-row';
import { SeparationCheck } from './separation-check';
import type { SeparationConflicts } from './separation-conflicts';
import { WaiverReader } from './waiver-reader';

const clock: Clock = { now: () => new Date('2026-11-23T10:00:00+08:00') };
const [ann, bob, eve] = [newId(), newId(), newId()];

function actor(accountId: string, actingFor: string | null = null): Actor {
  return {
    accountId,
    displayName: '',
    post: {
      ...{ id: newId(), role: 'dispatcher', organisationCode: 'o', areaCode: '441802' },
      ...{ group: 'o.dispatcher', gridCodes: null },
      actingFor: actingFor === null ? null : { accountId: actingFor, displayName: '' },
    },
    permissions: new Set(),
    sessionId: null,
  };
}

describe('separation of hands in a case', () => {
  const database = withDatabase();
  const run = <T>(sql: string, parameters: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, parameters);
  const check = () => new SeparationCheck(new SeparationOfHands(), clock);
  const inTransaction = <T>(work: (manager: EntityManager) => Promise<T>) =>
    database().dataSource.transaction(work);

  const task = (caseId: string, elementId: string) =>
    ({ caseId, processId: 'incident-handling', elementId }) as TaskRow;

  async function aCase(reporterId: string, reportedFor: string | null = null): Promise<string> {
    const id = newId();
    await run(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id,
         reported_for_account_id, city_key, category_code, grid_code, township_code, county_code,
         place_text, urgency, captured_at, reported_at, as_of, status)
       VALUES ($1, $1, $2, $3, 'QY', 'C0101', '441802006001001', '441802006', '441802', '路口',
         'normal', now(), now(), '2026-11-22', 'reported')`,
      [id, reporterId, reportedFor],
    );
    return id;
  }

  let lastKey = 0;
  const decide = async (
    manager: EntityManager,
    caseId: string,
    elementId: string,
    accountId: string,
    status = 'pending',
  ) => {
    lastKey += 1;
    await manager.query(
      `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id,
         answers, variables, account_id, post_id, decided_at, status)
       VALUES ($1, 'g', $6, $2, $3, 'f', '{}', '{}', $4, $1, now(), $5)`,
      [newId(), caseId, elementId, accountId, status, lastKey],
    );
  };

  const require = (who: Actor, caseId: string, elementId: string) =>
    inTransaction((manager) => check().require(manager, who, task(caseId, elementId)));

  /** To whom the case page offers a decision, when these rules keep `ann` from the step. */
  const undecided = async (caseId: string, elementId: string, ruleIds: readonly string[]) => {
    const rules = ruleIds.map((id) => ({ id }) as SeparationRule);
    const conflict = { processId: 'incident-handling', elementId, accountId: ann, rules };
    const reader = new WaiverReader(
      database().dataSource,
      { find: () => Promise.resolve({}) } as unknown as CaseReaderService,
      { ofCase: () => Promise.resolve([conflict]) } as unknown as SeparationConflicts,
      {} as PersonalDataService,
    );
    const found = await reader.conflictsOf(caseScope(actor(eve)), caseId);
    return found.map((one) => one.accountId);
  };

  beforeAll(async () => {
    await run(
      `INSERT INTO access.account (id, username, password_hash, display_name)
       VALUES ($1, 'ann', '', '安')`,
      [ann],
    );
    await run(
      `INSERT INTO intake.category (code, kind, class_code, name_zh, name_en, class_zh, class_en,
         evidence_required, valid_from)
       VALUES ('C0101', 'component', '01', '井盖', 'Cover', '公用', 'Public', true, '2023-06-01')`,
    );
    await inTransaction(seedSeparationRules);
    await run(
      `INSERT INTO access.separation_rule (id, process_id, first_step, second_step, basis,
         description_zh, description_en, valid_from)
       VALUES ('a-b', 'incident-*', 'UserTask_A', 'UserTask_B', 'default', '甲乙分离', 'a not b',
         '2023-06-01')`,
    );
  });

  it('keeps the reporter, and whom the reporter stood in for, from reviewing the report', async () => {
    const own = await aCase(ann);
    const inPlace = await aCase(ann, bob);
    await expect(require(actor(ann), own, 'UserTask_AcceptReport')).rejects.toMatchObject({
      code: 'HANDS_NOT_SEPARATE',
      facts: { article: undefined, detail: { ruleId: 'report-accept' } },
      text: { zh: expect.stringMatching(/上报人与受理审核人.*非法定.*案件页/) as string },
    });
    await expect(require(actor(bob), inPlace, 'UserTask_AcceptReport')).rejects.toThrow('HANDS');
    await expect(require(actor(eve, bob), inPlace, 'UserTask_AcceptReport')).rejects.toThrow();
    await expect(require(actor(eve), own, 'UserTask_AcceptReport')).resolves.toBeNull();
    await expect(require(actor(ann), own, 'UserTask_TellPerson')).resolves.toBeNull();
  });

  it('counts decisions that stand, not those that came too late', async () => {
    const caseId = await aCase(eve);
    const { manager } = database().dataSource;
    await decide(manager, caseId, 'UserTask_A', ann, 'void');
    await expect(require(actor(ann), caseId, 'UserTask_B')).resolves.toBeNull();
    await decide(manager, caseId, 'UserTask_A', ann, 'effective');
    await expect(require(actor(ann), caseId, 'UserTask_B')).rejects.toThrow('HANDS_NOT_SEPARATE');
    await expect(require(actor(bob), caseId, 'UserTask_B')).resolves.toBeNull();
  });

  it('tells apart for which body a step was taken, so that one person does not consent for both (XX13.2)', async () => {
    const caseId = await aCase(eve);
    await run(`UPDATE intake.incident_case SET city_key = 'XX' WHERE id = $1`, [caseId]);
    const code = '410702-party-committee';
    const postId = newId();
    await run(
      `INSERT INTO directory.area (code, level, name_zh, name_en)
       VALUES ('410702', 'county', '红旗区', 'Hongqi District')`,
    );
    await run(
      `INSERT INTO directory.organisation (code, kind, function, level, area_code, name_zh, name_en,
         valid_from)
       VALUES ($1, 'partyCommittee', 'party-committee', 'county', '410702', '党委', 'Party',
         '2024-01-01')`,
      [code],
    );
    await run(
      `INSERT INTO directory.post (id, account_id, organisation_code, role, title_zh, title_en,
         valid_from)
       VALUES ($1, $2, $3, 'partyCommitteeApprover', '审批人', 'Approver', '2024-01-01')`,
      [postId, ann, code],
    );
    await decide(database().dataSource.manager, caseId, 'UserTask_GiveVote', ann);
    await run('UPDATE human_task.decision SET post_id = $2 WHERE case_id = $1', [caseId, postId]);
    const vote = (accountId: string, body: string) => {
      const { post, ...voter } = actor(accountId);
      if (post === null) throw new Error('no post');
      const seat = { ...voter, post: { ...post, organisationCode: `410702-${body}` } };
      return require(seat, caseId, 'UserTask_GiveVote');
    };
    await expect(vote(ann, 'government')).rejects.toMatchObject({
      facts: { article: 'XX13.2', detail: { ruleId: 'consents-xx' } },
    });
    await expect(vote(ann, 'party-committee')).resolves.toBeNull();
    await expect(vote(bob, 'government')).resolves.toBeNull();
  });

  it('lets the second of two steps taken at the same moment see the first', async () => {
    const caseId = await aCase(eve);
    const take = (elementId: string) =>
      inTransaction(async (manager) => {
        await check().require(manager, actor(ann), task(caseId, elementId));
        await decide(manager, caseId, elementId, ann);
      });
    const outcomes = await Promise.allSettled([take('UserTask_A'), take('UserTask_B')]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('yields for one account at one step of one case', async () => {
    const [caseId, other] = [await aCase(ann), await aCase(ann)];
    const waiver = {
      id: newId(),
      caseId,
      processId: 'incident-handling',
      elementId: 'UserTask_AcceptReport',
      accountId: ann,
      ruleIds: ['report-accept'],
      decidedBy: bob,
      postId: newId(),
      actingForAccountId: null,
      decidedAt: clock.now(),
    };
    const add = (id: string) =>
      inTransaction((manager) => new SeparationWaivers().add(manager, { ...waiver, id }));
    expect([await add(waiver.id), await add(newId())]).toEqual([true, false]);
    await expect(require(actor(ann), caseId, 'UserTask_AcceptReport')).resolves.toEqual({
      waiverId: waiver.id,
    });
    await expect(require(actor(eve, ann), caseId, 'UserTask_AcceptReport')).rejects.toThrow();
    await expect(require(actor(ann), other, 'UserTask_AcceptReport')).rejects.toThrow();
  });

  it('yields where every rule that is broken was decided on, so that later ones need a decision more', async () => {
    const caseId = await aCase(ann);
    const step = 'UserTask_AcceptReport';
    const waive = async (...ruleIds: string[]) => {
      const id = newId();
      const waiver = {
        ...{ id, caseId, processId: 'incident-handling', elementId: step, accountId: ann, ruleIds },
        ...{ decidedBy: bob, postId: newId(), actingForAccountId: null, decidedAt: clock.now() },
      };
      const isNew = await inTransaction((manager) => new SeparationWaivers().add(manager, waiver));
      return { waiverId: id, isNew };
    };
    const { waiverId } = await waive('report-accept');
    await expect(require(actor(ann), caseId, step)).resolves.toEqual({ waiverId });

    await run(
      `INSERT INTO access.separation_rule (id, process_id, first_step, second_step, basis, article,
         description_zh, description_en, valid_from)
       VALUES ('by-law', 'incident-*', 'UserTask_C', $1, 'law', 'ZJ35', '分离', 'apart', '2023-06-01')`,
      [step],
    );
    await decide(database().dataSource.manager, caseId, 'UserTask_C', ann);
    await expect(require(actor(ann), caseId, step)).rejects.toMatchObject({
      facts: { detail: { ruleId: 'by-law' } },
    });

    expect(await undecided(caseId, step, ['report-accept'])).toEqual([]);
    expect(await undecided(caseId, step, ['by-law', 'report-accept'])).toEqual([ann]);

    const second = await waive('report-accept', 'by-law');
    expect(second.isNew).toBe(true);
    expect(await undecided(caseId, step, ['by-law', 'report-accept'])).toEqual([]);
    expect((await waive('by-law', 'report-accept')).isNew).toBe(false);
    expect((await waive('by-law')).isNew).toBe(false);
    await expect(require(actor(ann), caseId, step)).resolves.toEqual({
      waiverId: second.waiverId,
    });
  });
});
