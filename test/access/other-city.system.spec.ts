import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { expectProblem } from '../support/problem';
import { type Person, World } from './support/world';

const CLERK = ['departmentClerk', '441802-urban-management'] as const;

const world = new World();
beforeAll(() => world.begin());
afterAll(() => world.end());

/** Holds a task; a person of its own, since a task is offered to everybody of the group. */
let holder: Person;
let key: string;
beforeEach(async () => {
  holder = await world.person(...CLERK);
  const caseId = await world.case('signedOut', 'sameArea');
  key = await world.openTask(caseId, 'UserTask_AcceptReport', CLERK.toReversed().join('.'));
  expect((await act('claim', {})).status).toBe(204);
});

const act = async (verb: string, body: object) =>
  request(world.url)
    .post(`/api/tasks/${key}/${verb}`)
    .set({ authorization: `Bearer ${(await world.sharedSession(holder)).token}` })
    .send(body);

const near = () => world.person('dispatcher', '441881-grid-authority');
const far = () => world.person('dispatcher', '999901-grid-authority');
const asked = (...participants: string[]) => ({ participants, rule: 'all', when: 'before' });

describe('whoever is drawn into a task is of the city', () => {
  it.each([
    ['countersign', 'participants', 'SIGNER_UNSUITABLE', (id: string) => asked(id)],
    [
      'hand-over',
      'toAccountId',
      'RECIPIENT_UNSUITABLE',
      (id: string) => ({ toAccountId: id, reason: '请办' }),
    ],
    [
      'delegate',
      'toAccountId',
      'RECIPIENT_UNSUITABLE',
      (id: string) => ({ toAccountId: id, instruction: '请办' }),
    ],
    ['copy', 'toAccountIds', 'RECIPIENT_UNSUITABLE', (id: string) => ({ toAccountIds: [id] })],
  ])('%s', async (verb, field, code, body) => {
    const refused = await act(verb, body((await far()).id));
    expect(expectProblem(refused, 400, code).errors).toMatchObject([{ field, code }]);
    expect(await world.run('SELECT FROM human_task.act WHERE task_key = $1', [key])).toEqual([]);
    // What does not exist is answered alike, so that nobody learns who is there.
    expectProblem(await act(verb, body(randomUUID())), 400, code);
  });

  it('countersign, by the group', async () => {
    await far();
    const refused = await act('countersign', asked('999901-grid-authority.dispatcher'));
    expectProblem(refused, 400, 'SIGNER_UNSUITABLE');
    expect((await act('countersign', asked('441881-grid-authority.dispatcher'))).status).toBe(204);
  });

  it('one more signer', async () => {
    expect((await act('countersign', asked((await near()).id))).status).toBe(204);
    const refused = await act('signers', { participant: (await far()).id });
    expect(expectProblem(refused, 400, 'SIGNER_UNSUITABLE').errors).toMatchObject([
      { field: 'participants' },
    ]);
    expect((await act('signers', { participant: (await near()).id })).status).toBe(204);
  });

  it('copies go to another county, and to nobody who could not read them', async () => {
    expect((await act('copy', { toAccountIds: [(await near()).id] })).status).toBe(204);
    const administrator = await world.person('administrator', '441802-grid-authority');
    const refused = await act('copy', { toAccountIds: [administrator.id] });
    expectProblem(refused, 400, 'RECIPIENT_UNSUITABLE');
  });
});

describe('a proceeding of another city', () => {
  it('is not urged by a raw key, and tells nobody of its existence', async () => {
    const id = await world.proceeding('otherCity');
    key = await world.openTask(
      id,
      'UserTask_ReviewApplication',
      '999901-grid-authority.dispatcher',
    );
    expectProblem(await act('urge', { message: '请尽快' }), 404, 'TASK_UNKNOWN');
    holder = await world.person('authorityHead', '441802-grid-authority');
    const end = async (matter: string) =>
      request(world.url)
        .post(`/api/matters/${matter}/end`)
        .set({ authorization: `Bearer ${(await world.sharedSession(holder)).token}` })
        .send({ reason: '终止' });
    expectProblem(await end(id), 404, 'MATTER_UNKNOWN');
    expectProblem(await end(randomUUID()), 404, 'MATTER_UNKNOWN');
  });
});
