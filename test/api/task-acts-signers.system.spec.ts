import { demoAccountId } from '@grid/directory';
import { Client } from 'pg';
import { actOnTask, api, as, openTask, people, reported } from '../support/api-client';
import { answer, entryApplication, officialsOf, submitted } from '../support/item-lists';
import { expectProblem } from '../support/problem';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

const ACCEPT = 'UserTask_AcceptReport';
const VOTE = 'UserTask_GiveVote';
const accept = { answers: { acceptOutcome: 'accept' } };
const HEAD = 'fzr-fengcheng';
const COLLEAGUE = 'ddy-dingban';
const SIGNER = 'ddy-qingcheng';

interface Acts {
  readonly possible: readonly string[];
  readonly people: readonly { accountId: string }[];
  readonly countersigns: readonly {
    mode: string;
    state: string;
    signers: readonly { id: string; state: string; removable: boolean; voterName: string | null }[];
  }[];
}

const acts = async (username: string, key: string): Promise<Acts> =>
  (
    await api()
      .get(`/api/tasks/${key}/acts`)
      .set(await as(username))
      .expect(200)
  ).body as Acts;

const remove = async (username: string, key: string, seat: string) =>
  api()
    .delete(`/api/tasks/${key}/signers/${seat}`)
    .set(await as(username));

/** Asks somebody by name to agree. */
const ask = (who: string, key: string, when: string, signer: string) =>
  actOnTask(who, key, 'countersign', {
    ...{ participants: [demoAccountId(signer)], rule: 'all', when },
  });

async function claimed(who: string, caseId: string, element: string): Promise<string> {
  const key = await openTask(who, caseId, element);
  expect((await actOnTask(who, key, 'claim')).status).toBe(204);
  return key;
}

describe('signers who never answer', () => {
  const database = new Client({ connectionString: runningStack().databaseUrl });
  beforeAll(() => database.connect());
  afterAll(() => database.end());

  it('are taken away by whoever holds the task, also when another had asked them', async () => {
    const caseId = await reported();
    const key = await claimed(people.township, caseId, ACCEPT);
    expect((await ask(people.township, key, 'before', SIGNER)).status).toBe(204);
    await openTask(SIGNER, caseId, VOTE);
    const body = { toAccountId: demoAccountId(HEAD), reason: '请您办理' };
    expect((await actOnTask(people.township, key, 'hand-over', body)).status).toBe(204);
    expectProblem(await actOnTask(HEAD, key, 'complete', accept), 409, 'COUNTERSIGN_OPEN');
    const [countersign] = (await acts(HEAD, key)).countersigns;
    const seat = countersign?.signers[0];
    expect(seat?.removable).toBe(true);
    expect((await remove(HEAD, key, seat?.id ?? '')).status).toBe(204);
    expect((await actOnTask(HEAD, key, 'complete', accept)).status).toBe(202);
    await openTask(people.county, caseId, 'UserTask_ConfirmDispatch');
  });

  it('keep a decision only until a colleague takes the task over from who can decide no more', async () => {
    const caseId = await reported();
    const key = await claimed(COLLEAGUE, caseId, ACCEPT);
    expect((await ask(COLLEAGUE, key, 'after', SIGNER)).status).toBe(204);
    expect((await actOnTask(COLLEAGUE, key, 'complete', accept)).status).toBe(202);
    await openTask(SIGNER, caseId, VOTE);
    expectProblem(await actOnTask(people.township, key, 'claim'), 409, 'TASK_ALREADY_CLAIMED');
    const disabledAt = (at: string) =>
      database.query(`UPDATE access.account SET disabled_at = ${at} WHERE id = $1`, [
        demoAccountId(COLLEAGUE),
      ]);
    await disabledAt('now()');
    try {
      expect((await actOnTask(people.township, key, 'claim')).status).toBe(204);
    } finally {
      await disabledAt('NULL');
    }
    expectProblem(
      await actOnTask(people.township, key, 'complete', accept),
      409,
      'TASK_BEING_SUBMITTED',
    );
    const [countersign] = (await acts(people.township, key)).countersigns;
    expect((await remove(people.township, key, countersign?.signers[0]?.id ?? '')).status).toBe(
      204,
    );
    await openTask(people.county, caseId, 'UserTask_ConfirmDispatch');
  });
});

describe('a vote', () => {
  const database = new Client({ connectionString: runningStack().databaseUrl });
  beforeAll(() => database.connect());
  afterAll(() => database.end());

  it('that was asked of one named person is given to nobody else', async () => {
    const caseId = await reported();
    const key = await claimed(people.township, caseId, ACCEPT);
    expect((await ask(people.township, key, 'before', HEAD)).status).toBe(204);
    const vote = await claimed(HEAD, caseId, VOTE);
    expect((await acts(HEAD, vote)).people).toEqual([]);
    const body = { toAccountId: demoAccountId(COLLEAGUE), reason: '请您表态' };
    expectProblem(await actOnTask(HEAD, vote, 'hand-over', body), 400, 'RECIPIENT_UNSUITABLE');
  });

  it('that decides is counted to its end, and those who have not voted are asked no more', async () => {
    const caseId = await reported();
    const key = await claimed(people.township, caseId, ACCEPT);
    const participants = [SIGNER, 'fzr-qingcheng'].map(demoAccountId);
    const body = { participants, rule: 'any', when: 'before' };
    expect((await actOnTask(people.township, key, 'countersign', body)).status).toBe(204);
    await openTask('fzr-qingcheng', caseId, VOTE);
    const vote = await claimed(SIGNER, caseId, VOTE);
    const agree = { answers: { vote: 'agree', opinion: '同意。' } };
    expect((await actOnTask(SIGNER, vote, 'complete', agree)).status).toBe(202);
    await until('the countersigning has ended', async () => {
      const { rows } = await database.query<{ element: string }>(
        `SELECT e.element_id || ' ' || e.state AS element FROM trace.element_instance e
         JOIN trace.process_instance i ON i.generation = e.generation
           AND i.key = e.process_instance_key
         WHERE i.case_id = $1 AND e.element_id = ANY($2) ORDER BY 1`,
        [caseId, ['ServiceTask_CountVote', 'SubProcess_Vote', VOTE]],
      );
      return (
        rows.map(({ element }) => element).join() ===
        'ServiceTask_CountVote completed,SubProcess_Vote completed,UserTask_GiveVote completed,UserTask_GiveVote terminated'
      );
    });
    expect((await actOnTask(people.township, key, 'complete', accept)).status).toBe(202);
  });

  it('that others refused to agree to is not given', async () => {
    const caseId = await reported();
    const key = await claimed(people.township, caseId, ACCEPT);
    expect((await ask(people.township, key, 'before', SIGNER)).status).toBe(204);
    const vote = await claimed(SIGNER, caseId, VOTE);
    expect((await ask(SIGNER, vote, 'after', 'fzr-qingcheng')).status).toBe(204);
    const agree = { answers: { vote: 'agree', opinion: '同意。' } };
    expect((await actOnTask(SIGNER, vote, 'complete', agree)).status).toBe(202);
    const voter = async () => (await acts(people.township, key)).countersigns[0]?.signers[0];
    expect((await voter())?.removable).toBe(false);
    const second = await claimed('fzr-qingcheng', caseId, VOTE);
    const refuse = { answers: { vote: 'refuse', opinion: '不同意。' } };
    expect((await actOnTask('fzr-qingcheng', second, 'complete', refuse)).status).toBe(202);
    await until('nobody has voted', async () => (await voter())?.removable);
    expect(await voter()).toMatchObject({ voterName: null, state: 'called' });
    expect((await remove(people.township, key, (await voter())?.id ?? '')).status).toBe(204);
    expect((await actOnTask(people.township, key, 'complete', accept)).status).toBe(202);
  });
});

describe('the bodies that the law asks (XX13.2)', () => {
  const officials = officialsOf('XX');

  it('are neither added to nor taken away, and each may hear others on its own vote', async () => {
    const id = await submitted(officials.clerk, entryApplication('XX'));
    await answer(officials.reviewer, id, 'UserTask_ReviewApplication', { reviewOutcome: 'agree' });
    const vote = await claimed(officials.party, id, VOTE);
    const shown = await acts(officials.party, vote);
    expect(shown.possible).toContain('countersign');
    expect(shown.possible).not.toContain('addSigner');
    const signers = shown.countersigns[0]?.signers ?? [];
    expect(signers.map(({ removable }) => removable)).toEqual([false, false]);
    const participant = `${officials.county}-grid-authority.authorityHead`;
    expectProblem(
      await actOnTask(officials.party, vote, 'signers', { participant }),
      409,
      'SIGNERS_FIXED',
    );
    expectProblem(await remove(officials.party, vote, signers[1]?.id ?? ''), 409, 'SIGNERS_FIXED');
    const body = { participants: [participant], rule: 'all', when: 'before' };
    expect((await actOnTask(officials.party, vote, 'countersign', body)).status).toBe(204);
  });
});
