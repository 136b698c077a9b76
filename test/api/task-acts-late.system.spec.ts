import { Client } from 'pg';
import { actOnTask, api, as, openTask } from '../support/api-client';
import { completeInEngine, holdOutbox } from '../support/held-outbox';
import {
  endedAs,
  entryApplication,
  makeKnown,
  officialsOf,
  submitted,
} from '../support/item-lists';
import { expectProblem } from '../support/problem';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

const REVIEW = 'UserTask_ReviewApplication';
const agree = { reviewOutcome: 'agree' };

/** Lets the outbox hold what begins an entry as dead. */
const LOSES = `
  CREATE FUNCTION outbox.test_lost() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN NEW.dead_at := now(); RETURN NEW; END $$;
  CREATE TRIGGER test_lost BEFORE INSERT ON outbox.message FOR EACH ROW
    WHEN (NEW.payload ->> 'name' = 'itemList.entryRequested') EXECUTE FUNCTION outbox.test_lost()`;

/** An application whose only decision is that of the review (BH13.2). */
describe('an act that crosses a decision', () => {
  const officials = officialsOf('BH');
  const database = new Client({ connectionString: runningStack().databaseUrl });
  beforeAll(() => database.connect());
  afterAll(() => database.end());

  async function reviewed(): Promise<{ id: string; key: string }> {
    const id = await submitted(officials.clerk, entryApplication('BH'));
    const key = await openTask(officials.reviewer, id, REVIEW);
    expect((await actOnTask(officials.reviewer, key, 'claim')).status).toBe(204);
    return { id, key };
  }
  const end = async (id: string) =>
    api()
      .post(`/api/matters/${id}/end`)
      .set(await as(officials.head))
      .send({ reason: '情况有变，不再办理。' });
  const endStatus = (id: string) =>
    database
      .query<{ status: string }>(`SELECT status FROM human_task.act WHERE case_id = $1`, [id])
      .then(({ rows }) => rows.map(({ status }) => status));

  it('does not end a matter whose decision is on its way to the engine', async () => {
    const { id, key } = await reviewed();
    const held = await holdOutbox(database, id);
    const answers = { opinion: '情况属实。', ...agree };
    expect((await actOnTask(officials.reviewer, key, 'complete', { answers })).status).toBe(202);
    expectProblem(await end(id), 409, 'MATTER_BEING_DECIDED');
    await held.release();
    await makeKnown(officials, id, false);
    await endedAs(officials.clerk, id, 'granted');
  });

  it('comes too late when the decision is found taken, and the matter goes on', async () => {
    const { id, key } = await reviewed();
    const held = await holdOutbox(database, id);
    expect((await end(id)).status).toBe(202);
    expectProblem(await actOnTask(officials.reviewer, key, 'release'), 409, 'ACT_UNDER_WAY');
    await completeInEngine(database, key, agree);
    await until('the end comes too late', async () => (await endStatus(id)).join() === 'void');
    await held.release();
    await makeKnown(officials, id, false);
    await endedAs(officials.clerk, id, 'granted');
  });

  describe('where nothing was ever begun', () => {
    /** An application whose message to the engine is refused for good. */
    async function lost(): Promise<{ id: string; code: string }> {
      const application = entryApplication('BH');
      await database.query(LOSES);
      try {
        return {
          id: await submitted(officials.clerk, application),
          code: application.item.code,
        };
      } finally {
        await database.query('DROP FUNCTION outbox.test_lost() CASCADE');
      }
    }

    it('ends in our tables, and another application for the item is taken', async () => {
      const { id, code } = await lost();
      const withdrawn = await api()
        .post(`/api/matters/${id}/withdraw`)
        .set(await as(officials.clerk))
        .send({ reason: '系统未能受理，重新申请。' });
      expect([withdrawn.status, withdrawn.body]).toMatchObject([202, { status: 'effective' }]);
      await endedAs(officials.clerk, id, 'withdrawn');
      await submitted(officials.clerk, entryApplication('BH', { code }));
    });

    it('is ended by the head too', async () => {
      const { id } = await lost();
      const ended = await end(id);
      expect([ended.status, ended.body]).toMatchObject([202, { status: 'effective' }]);
      await endedAs(officials.clerk, id, 'ended');
    });
  });

  it('ends a matter whose decision waits for others to agree', async () => {
    const { id, key } = await reviewed();
    const asked = { participants: [`${officials.county}-government.governmentApprover`] };
    const body = { ...asked, rule: 'all', when: 'after' };
    expect((await actOnTask(officials.reviewer, key, 'countersign', body)).status).toBe(204);
    const answers = { opinion: '情况属实。', ...agree };
    expect((await actOnTask(officials.reviewer, key, 'complete', { answers })).status).toBe(202);
    await openTask(officials.government, id, 'UserTask_GiveVote');
    expect((await end(id)).status).toBe(202);
    await endedAs(officials.clerk, id, 'ended');
    await until('the end is on record', async () => (await endStatus(id)).includes('effective'));
  });
});
