import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { EventSource } from 'eventsource';
import { until } from '../support/until';
import { type Person, World } from './support/world';

/** Under this post nothing is seen of what the tests are about: a department of another county of the same city. */
const DEPARTMENT = '441802-water-resources';
const GROUP = `${DEPARTMENT}.departmentClerk`;
const OTHERS = '441881-grid-authority.dispatcher';

interface Matter {
  readonly id: string;
  /** An open task of it that is offered to others. */
  readonly taskKey: string;
}

const world = new World();
const streams: EventSource[] = [];
beforeAll(() => world.begin());
afterEach(() => streams.splice(0).forEach((stream) => stream.close()));
afterAll(() => world.end());

const headersOf = async (person: Person) => ({
  authorization: `Bearer ${(await world.sharedSession(person)).token}`,
});
const get = async (person: Person, path: string) =>
  request(world.url)
    .get(path)
    .set(await headersOf(person));
const urge = async (person: Person, key: string) =>
  request(world.url)
    .post(`/api/tasks/${key}/urge`)
    .set(await headersOf(person))
    .send({ message: '请尽快办理' });

async function listed(person: Person, path: string, id: string): Promise<boolean> {
  const { body } = await get(person, path);
  return (body as { items: { id: string }[] }).items.some((item) => item.id === id);
}

/** An act on the task, as it is kept. */
async function act(matter: Matter, kind: string, by: Person): Promise<string> {
  const id = randomUUID();
  await world.run(
    `INSERT INTO human_task.act (id, kind, case_id, generation, task_key, account_id, at, status, settled_at)
     SELECT $1, $2, t.case_id::uuid, t.generation, t.key, $3, now(), 'effective', now()
     FROM trace.user_task t WHERE t.key = $4`,
    [id, kind, by.id, matter.taskKey],
  );
  return id;
}

async function hold(matter: Matter, { id, postId }: Person, via: string): Promise<void> {
  await world.run(
    `INSERT INTO human_task.claim (generation, task_key, account_id, post_id, via, claimed_at)
     SELECT t.generation, t.key, $1, $2, $3, now() FROM trace.user_task t WHERE t.key = $4`,
    [id, postId, via, matter.taskKey],
  );
}

async function decide(matter: Matter, { id, postId }: Person, elementId: string): Promise<void> {
  await world.run(
    `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id, answers,
       variables, account_id, post_id, decided_at, status)
     SELECT $1, t.generation, t.key, t.case_id::uuid, $2, 'f', '{}', '{}', $3, $4, now(), 'effective'
     FROM trace.user_task t WHERE t.key = $5`,
    [randomUUID(), elementId, id, postId, matter.taskKey],
  );
}

/** What leads somebody to a matter wherever it lies. */
const GROUNDS: Readonly<Record<string, (matter: Matter, reader: Person) => Promise<unknown>>> = {
  'a copy': async (matter, reader) => {
    const id = await act(matter, 'copy', world.bystander);
    await world.run(
      `INSERT INTO human_task.copy (case_id, account_id, act_id, copied_at) VALUES ($1, $2, $3, now())`,
      [matter.id, reader.id, id],
    );
  },
  'an open task of the group': ({ id }) => world.openTask(id, 'UserTask_GiveVote', GROUP),
  'a task that was handed over': (matter, reader) => hold(matter, reader, 'handOver'),
  'a task that was delegated to one': (matter, reader) => hold(matter, reader, 'delegate'),
  'a task that one has delegated': async (matter, reader) => {
    await hold(matter, world.bystander, 'delegate');
    await world.run(
      `INSERT INTO human_task.delegation (id, case_id, generation, task_key, owner_account_id,
         owner_post_id, owner_via, delegate_account_id, state)
       SELECT $1, t.case_id::uuid, t.generation, t.key, $2, $3, 'handOver', $4, 'open'
       FROM trace.user_task t WHERE t.key = $5`,
      [
        await act(matter, 'delegate', reader),
        reader.id,
        reader.postId,
        world.bystander.id,
        matter.taskKey,
      ],
    );
  },
  'an own decision': (matter, reader) => decide(matter, reader, 'UserTask_ReviewApplication'),
  'an own vote': (matter, reader) => decide(matter, reader, 'UserTask_GiveVote'),
};

/** What does not lead there. */
const NO_GROUNDS: typeof GROUNDS = {
  'a copy to somebody else': (matter) => GROUNDS['a copy']!(matter, world.cityDispatcher),
  'a task of the group that has ended': async ({ id }) => {
    const key = await world.openTask(id, 'UserTask_GiveVote', GROUP);
    await world.run(
      `UPDATE trace.user_task SET state = 'completed', ended_at = now() WHERE key = $1`,
      [key],
    );
  },
  'a decision under a former post': (matter, reader) =>
    decide(matter, { ...reader, postId: randomUUID() }, 'UserTask_GiveVote'),
};

const KINDS = {
  proceeding: {
    make: () => world.proceeding('otherArea'),
    page: (id: string) => `/api/item-proceedings/${id}`,
    list: () => '/api/item-proceedings?area=441881&limit=200',
  },
  case: {
    make: () => world.case('signedOut', 'otherArea'),
    page: (id: string) => `/api/cases/${id}`,
    list: (id: string) => `/api/cases?q=${id}`,
  },
} as const;

describe.each(Object.entries(KINDS))('a %s of another county', (_, { make, page, list }) => {
  let reader: Person;
  let matter: Matter;

  beforeEach(async () => {
    reader = await world.person('departmentClerk', DEPARTMENT);
    const id = await make();
    matter = { id, taskKey: await world.openTask(id, 'UserTask_ReviewApplication', OTHERS) };
  });

  const seen = async () => ({
    page: (await get(reader, page(matter.id))).status,
    listed: await listed(reader, list(matter.id), matter.id),
    urged: (await urge(reader, matter.taskKey)).status,
  });
  const hidden = { page: 404, listed: false, urged: 404 };

  it('is hidden from a stranger', async () => {
    expect(await seen()).toEqual(hidden);
  });

  it.each(Object.entries(GROUNDS))('is read and urged for %s', async (ground, give) => {
    await give(matter, reader);
    // Nobody urges a task of their own, nor one that was decided.
    const open = await world.openTask(matter.id, 'UserTask_ReviewApplication', OTHERS);
    matter = { ...matter, taskKey: open };
    expect([ground, await seen()]).toEqual([ground, { page: 200, listed: true, urged: 204 }]);
  });

  it.each(Object.entries(NO_GROUNDS))('stays hidden for %s', async (_ground, give) => {
    await give(matter, reader);
    expect(await seen()).toEqual(hidden);
  });

  it('is told to whoever was given a copy, as it changes', async () => {
    await GROUNDS['a copy']!(matter, reader);
    const headers = await headersOf(reader);
    const source = new EventSource(`${world.url}/api/events`, {
      fetch: (input, init) => fetch(input, { ...init, headers: { ...init.headers, ...headers } }),
    });
    streams.push(source);
    const told: string[] = [];
    source.addEventListener('case', ({ data }) => told.push(String(data)));
    await until('the stream is open', () => Promise.resolve(source.readyState === 1));
    await act(matter, 'urge', world.bystander);
    await until('told', () =>
      Promise.resolve(told.includes(JSON.stringify({ caseId: matter.id }))),
    );
  });
});

describe('a proceeding', () => {
  it('is read by whom somebody stood in for when they applied, also under a new post', async () => {
    const reader = await world.person('departmentClerk', DEPARTMENT);
    const id = await world.proceeding('otherArea');
    await world.run(`UPDATE item_list.proceeding SET acting_for_account_id = $1 WHERE id = $2`, [
      ...[reader.id, id],
    ]);
    expect((await get(reader, KINDS.proceeding.page(id))).status).toBe(200);
    const mine = '/api/item-proceedings?mine=true';
    expect(await listed(reader, mine, id)).toBe(true);
  });

  it('shows its record to those auditors alone who read it', async () => {
    const auditor = await world.person('auditor', '441802-grid-authority');
    const recorded = async (area: string) => {
      const id = await world.proceeding('otherArea');
      await world.run('UPDATE item_list.proceeding SET area_code = $1 WHERE id = $2', [area, id]);
      await world.entry(id);
      const { body } = await get(auditor, `/api/record?case=${id}`);
      const page = await get(auditor, KINDS.proceeding.page(id));
      return [page.status, (body as { items: object[] }).items.length > 0];
    };
    expect(await recorded('441802')).toEqual([200, true]);
    expect(await recorded('441800')).toEqual([200, true]);
    expect(await recorded('441881')).toEqual([404, false]);
  });
});
