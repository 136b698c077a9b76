import { AuditService } from '@grid/audit';
import { newId } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { withDatabase } from '../../../../test/support/database';
import { MovedClock } from '../../../../test/support/moved-clock';
import { CountVote } from './count-vote';
import { CountersignCourse } from './countersign-course';
import { type CountersignRow, lockCountersign } from './countersign-rows';
import { OpenCountersign, type OpenCountersignCommand } from './open-countersign';
import { SettleCountersign } from './settle-countersign';

interface Sent {
  readonly name: string;
  readonly key: string;
  readonly variables: Readonly<Record<string, string>>;
}

describe('a countersign', () => {
  const database = withDatabase();
  const clock = new MovedClock();
  let open: OpenCountersign;
  let count: CountVote;
  let settle: SettleCountersign;

  beforeAll(() => {
    clock.set('2026-11-23');
    const { dataSource } = database();
    const unitOfWork = new UnitOfWork(dataSource);
    const [outbox, audit] = [new OutboxService(clock), new AuditService(dataSource, clock)];
    settle = new SettleCountersign(outbox, audit, clock);
    const course = new CountersignCourse(outbox, audit, clock, settle);
    open = new OpenCountersign(unitOfWork, course, clock);
    count = new CountVote(unitOfWork, course, audit, clock);
  });

  const run = <T>(sql: string, parameters: unknown[] = []) =>
    database().dataSource.query<T[]>(sql, parameters);
  const sent = (caseId: string) =>
    run<Sent>(
      `SELECT payload ->> 'name' AS name, payload ->> 'correlationKey' AS key,
         payload -> 'variables' AS variables
       FROM outbox.message WHERE ordering_key = $1 ORDER BY sequence`,
      [caseId],
    );
  const called = async (caseId: string) =>
    (await sent(caseId)).flatMap(({ name, variables }) =>
      name === 'humanTask.voteCalled' ? [variables] : [],
    );
  const outcome = async (caseId: string) =>
    (await sent(caseId)).flatMap(({ name, variables }) =>
      name === 'humanTask.countersignDecided' ? [variables['countersignOutcome']] : [],
    );

  let instance = 100;
  async function opened(change: Partial<OpenCountersignCommand> = {}) {
    instance += 1;
    const command: OpenCountersignCommand = {
      caseId: newId(),
      participants: ['committee.authorityHead', 'government.authorityHead'],
      ...{ rule: 'all', ratio: null, requestId: null, processInstanceKey: String(instance) },
      ...change,
    };
    const { countersignId } = await open.execute(command);
    const vote = async (index: number, vote: 'agree' | 'refuse') => {
      const seats = await called(command.caseId);
      await count.execute({ countersignId, voteId: seats[index]?.['voteId'] ?? '', vote });
    };
    return { command, countersignId, vote, caseId: command.caseId };
  }

  it('asks everybody at once and is agreed when all have agreed', async () => {
    const { caseId, vote, countersignId } = await opened();
    expect((await called(caseId)).map((seat) => seat['voterGroup'])).toEqual([
      'committee.authorityHead',
      'government.authorityHead',
    ]);
    await vote(1, 'agree');
    expect(await outcome(caseId)).toEqual([]);
    await vote(0, 'agree');
    expect(await outcome(caseId)).toEqual(['agreed']);
    expect((await sent(caseId)).every(({ key }) => key === countersignId)).toBe(true);
  });

  it('asks in a sequence one after the other, and nobody after a refusal', async () => {
    const { caseId, vote } = await opened({
      participants: ['a.x', 'b.x', 'c.x'],
      rule: 'sequence',
    });
    expect(await called(caseId)).toHaveLength(1);
    await vote(0, 'agree');
    expect(await called(caseId)).toHaveLength(2);
    await vote(1, 'refuse');
    expect(await called(caseId)).toHaveLength(2);
    expect(await outcome(caseId)).toEqual(['refused']);
  });

  it('is opened and counted once, however often it is asked for', async () => {
    const { command, caseId, countersignId, vote } = await opened({ rule: 'any' });
    expect(await open.execute(command)).toEqual({ countersignId });
    expect(await called(caseId)).toHaveLength(2);
    await vote(0, 'refuse');
    await vote(0, 'agree');
    expect(await outcome(caseId)).toEqual([]);
    await vote(1, 'agree');
    await vote(1, 'agree');
    expect(await outcome(caseId)).toEqual(['agreed']);
  });

  it('records a vote after the decision, which changes nothing', async () => {
    const { caseId, vote, countersignId } = await opened({ rule: 'any' });
    await vote(0, 'agree');
    await vote(1, 'refuse');
    expect(await outcome(caseId)).toEqual(['agreed']);
    expect(
      await run('SELECT state, vote FROM human_task.seat WHERE countersign_id = $1 ORDER BY 1', [
        countersignId,
      ]),
    ).toEqual([
      { state: 'agreed', vote: 'agree' },
      { state: 'ended', vote: 'refuse' },
    ]);
    const acts = await run<{ action: string }>(
      `SELECT action FROM audit.entry WHERE case_id = $1 ORDER BY id`,
      [caseId],
    );
    expect(acts.map(({ action }) => action)).toContain('countersign.tooLate');
  });

  it('decides once when two votes come at the same moment', async () => {
    const { caseId, vote } = await opened({ participants: ['a.x', 'b.x', 'c.x'], rule: 'any' });
    await Promise.all([vote(0, 'agree'), vote(1, 'agree'), vote(2, 'refuse')]);
    expect(await outcome(caseId)).toEqual(['agreed']);
  });

  it('asks those no more who have not voted when it is decided', async () => {
    const { caseId, vote } = await opened({ participants: ['a.x', 'b.x', 'c.x'], rule: 'any' });
    const seats = await called(caseId);
    await vote(1, 'agree');
    const revoked = (await sent(caseId)).filter(({ name }) => name === 'humanTask.voteRevoked');
    expect(revoked.map(({ key }) => key).sort()).toEqual(
      [seats[0]?.['voteId'], seats[2]?.['voteId']].sort(),
    );
  });

  it('is told of its outcome again when its process begins after it was decided', async () => {
    const { command, caseId, vote } = await opened({ rule: 'any' });
    await vote(0, 'agree');
    await open.execute(command);
    expect(await outcome(caseId)).toEqual(['agreed', 'agreed']);
    expect(await called(caseId)).toHaveLength(2);
  });

  describe('that keeps a decision back', () => {
    async function keeping() {
      const { dataSource } = database();
      const [id, caseId, decisionId] = [newId(), newId(), newId()];
      instance += 1;
      await run(
        `INSERT INTO human_task.countersign (id, case_id, mode, occasion, generation, task_key, rule,
           state, opened_at, process_instance_key)
         VALUES ($1::uuid, $2, 'after', $1::text, 'g', $3::bigint, 'all', 'open', now(), $3)`,
        [id, caseId, instance],
      );
      const asked = [
        [newId(), null],
        [newId(), decisionId],
      ];
      for (const [position, [seat, decision]] of asked.entries()) {
        await run(
          `INSERT INTO human_task.seat (id, countersign_id, position, voter_group, state, decision_id,
             voter_account_id) VALUES ($1, $2, $3, $4, 'called', $5, $6)`,
          [seat, id, position, `a.${position}`, decision, decision && newId()],
        );
      }
      await run(
        `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id,
           answers, texts, variables, account_id, post_id, decided_at, held_by, status)
         VALUES ($1, 'g', $2, $3, 'e', 'f', '{}', '{}', '{}', $3, $3, now(), $4, 'pending')`,
        [decisionId, instance, caseId, id],
      );
      const settled = (how: (manager: EntityManager, row: CountersignRow) => Promise<void>) =>
        dataSource.transaction(async (manager) => {
          const row = await lockCountersign(manager, id);
          if (row !== null) await how(manager, row);
        });
      const status = async () =>
        run(
          `SELECT d.status, (SELECT count(*)::int FROM human_task.seat WHERE decision_id = d.id) AS votes,
             (SELECT count(*)::int FROM outbox.message WHERE ordering_key = d.case_id::text
               AND kind = 'engine.completeUserTask') AS sent
           FROM human_task.decision d WHERE id = $1`,
          [decisionId],
        );
      return { settled, status };
    }

    it('gives it back when its process ended without an outcome, with the vote that it gave', async () => {
      const { settled, status } = await keeping();
      await settled((manager, row) => settle.processEnded(manager, row));
      expect(await status()).toEqual([{ status: 'void', votes: 0, sent: 0 }]);
    });

    it('lets it go when nobody is left who had to agree', async () => {
      const { settled, status } = await keeping();
      await settled((manager, row) => settle.execute(manager, row, 'ended'));
      expect(await status()).toEqual([{ status: 'pending', votes: 1, sent: 1 }]);
    });
  });

  it('knows nothing of a vote that nobody was asked for', async () => {
    const { caseId, countersignId } = await opened();
    await count.execute({ countersignId, voteId: newId(), vote: 'agree' });
    await count.execute({ countersignId: newId(), voteId: newId(), vote: 'agree' });
    expect(await outcome(caseId)).toEqual([]);
  });
});
