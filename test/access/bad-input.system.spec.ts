import { randomUUID } from 'node:crypto';
import { at, type Json, leaves, withValue } from './bad-input/bodies';
import {
  absent,
  allows,
  isBounded,
  type Operation,
  operations,
  schemaAt,
} from './bad-input/contract';
import { type Expected, fault, holds } from './bad-input/findings';
import { LEAVES_ASIDE, readAgain } from './bad-input/further-fields';
import { FOREIGN_PROPERTIES, NOT_TEXTS, ODD_IDS, ODD_TEXTS } from './bad-input/odd-values';
import { isTaken, type Prepared, Subject } from './bad-input/subject';
import { World } from './support/world';

/** What only an act that was taken adds to. */
const ADDED_TO = [
  'intake.incident_case',
  'outbox.message',
  'human_task.decision',
  'human_task.claim',
  'dispatch.grid_order',
  'notice.notice',
  'evidence.file',
  'personal_data.value',
  'access.service_client',
  'directory.post',
  'directory.organisation',
  'directory.grid',
  'directory.substitution',
];

const world = new World();
beforeAll(() => world.begin());
afterAll(() => world.end());

async function rows(): Promise<string> {
  const counts = ADDED_TO.map((table) => `(SELECT count(*) FROM ${table})`).join(` || ' ' || `);
  const [row] = await world.run<{ counts: string }>(`SELECT ${counts} AS counts`);
  return row?.counts ?? '';
}

/** One change of a request that is otherwise right, and what has to come of it. */
interface Odd {
  readonly what: string;
  readonly field: string | null;
  readonly expected: Expected;
  readonly change: (prepared: Prepared) => Prepared;
  /** The text that was put in. */
  readonly text?: string;
}

/** Sends every odd request; what was taken uses up the request, what was refused leaves nothing behind. */
async function faults(operation: Operation, odds: readonly Odd[]): Promise<readonly string[]> {
  const subject = new Subject(world, operation);
  let prepared = await subject.prepare();
  const found: string[] = [];
  for (const { what, field, expected, change, text } of odds) {
    const before = await rows();
    const answer = await subject.send(change(prepared));
    const wrong = fault(answer, expected, field);
    if (wrong !== null) found.push(`${what}: ${wrong}`);
    if (answer.status < 400) {
      prepared = await subject.prepare();
      const kept = readAgain[operation.route];
      if (kept !== undefined && text !== undefined && kept.fields.includes(field ?? '')) {
        const { json } = await subject.read(kept.at(answer.json));
        if (!holds(json, text)) found.push(`${what}: did not come back as it was sent`);
      }
    } else if ((await rows()) !== before) {
      found.push(`${what}: was refused and left something behind`);
      prepared = await subject.prepare();
    }
  }
  return found;
}

describe.each(operations.map((operation) => [operation.route, operation] as const))(
  '%s',
  (_, operation) => {
    it('takes a request that is right in every field', async () => {
      const subject = new Subject(world, operation);
      const prepared = await subject.prepare();
      const { body } = operation;
      if (body !== undefined) expect(absent(body, prepared.body)).toEqual([]);
      const answer = await subject.send(prepared);
      expect([isTaken(answer), answer.text.slice(0, 500)]).toEqual([true, expect.anything()]);
    });

    if (operation.body !== undefined) describeBody(operation, operation.body);
    if (operation.query.length > 0) describeQuery(operation);
    if (operation.pathNames.length > 0) describePath(operation);
  },
);

function describeBody(operation: Operation, schema: NonNullable<Operation['body']>): void {
  /** Every value of the body that the contract describes, or that is text. */
  async function texts() {
    const { body } = await new Subject(world, operation).prepare();
    return leaves(body)
      .map((path) => ({ path, field: path.join('.'), schema: schemaAt(schema, path) }))
      .filter(({ path }) => typeof at(body, path) === 'string');
  }

  const put = (path: readonly string[], value: unknown) => (prepared: Prepared) => ({
    ...prepared,
    body: withValue(prepared.body as Json, path, value),
  });

  it('says how long each text may be', async () => {
    const unbounded = (await texts()).filter((text) => text.schema && !isBounded(text.schema));
    expect(unbounded.map(({ field }) => field)).toEqual([]);
  });

  it('refuses odd texts, or keeps them as they are', async () => {
    const odds = (await texts()).flatMap(({ path, field, schema: own }): readonly Odd[] => {
      const limit = own?.maxLength;
      const ownOdds = [
        { name: 'blanks', text: ' \u3000\t\n', refused: isRequired(path) },
        ...(limit === undefined
          ? []
          : [{ name: 'one too long', text: '长'.repeat(limit + 1), refused: true }]),
      ];
      return [...ODD_TEXTS, ...ownOdds].map(({ name, text, refused }) => ({
        what: `${field} = ${name}`,
        field,
        text,
        expected: refused ? 'refused' : 'either',
        change: put(path, text),
      }));
    });
    expect(await faults(operation, odds)).toEqual([]);
  });

  it('takes nothing else for a text', async () => {
    const odds = (await texts()).flatMap(({ path, field, schema: own }): readonly Odd[] =>
      Object.entries(NOT_TEXTS).map(([type, value]) => ({
        what: `${field} = ${type}`,
        field,
        expected: mayBe(own, type, isRequired(path)) ? 'either' : 'refused',
        change: put(path, value),
      })),
    );
    expect(await faults(operation, odds)).toEqual([]);
  });

  it('lets nobody set what it does not ask for', async () => {
    const known = Object.keys(schema.properties ?? {});
    const foreign = Object.entries(FOREIGN_PROPERTIES).filter(([name]) => !known.includes(name));
    const odds = foreign.map(([name, value]): Odd => ({
      what: name,
      field: name,
      expected: LEAVES_ASIDE.has(operation.route) ? 'either' : 'refused',
      change: put([name], value),
    }));
    const whole = [[], [{}], 'text', 7, true, null].map((value): Odd => ({
      what: `the body is ${JSON.stringify(value)}`,
      field: null,
      expected: 'refused',
      change: (prepared) => ({ ...prepared, body: value as unknown as Json }),
    }));
    expect(await faults(operation, [...odds, ...whole])).toEqual([]);
  });

  function isRequired(path: readonly string[]): boolean {
    const [name] = path.slice(-1);
    return schemaAt(schema, path.slice(0, -1))?.required?.includes(name ?? '') ?? false;
  }
}

/** Null stands for a field that is left out. */
function mayBe(schema: ReturnType<typeof schemaAt>, type: string, required: boolean): boolean {
  if (schema === undefined) return true;
  return (type === 'null' && !required) || allows(schema, type as keyof typeof NOT_TEXTS);
}

function describeQuery(operation: Operation): void {
  it('refuses odd texts in its query, or finds what there is', async () => {
    const odds = operation.query.flatMap(({ name, schema }): readonly Odd[] => {
      const with_ = (value: string) => (prepared: Prepared) => ({
        ...prepared,
        query: [...prepared.query.filter(([other]) => other !== name), [name, value] as const],
      });
      const long = schema?.maxLength;
      return [
        ...ODD_TEXTS.filter(({ name: odd }) => !odd.startsWith('lone') && odd !== '200 kB').map(
          ({ name: odd, text, refused }): Odd => ({
            what: `${name} = ${odd}`,
            field: name,
            expected: refused ? 'refused' : 'either',
            change: with_(text),
          }),
        ),
        ...(long === undefined ? [] : ([['one too long', 'x'.repeat(long + 1)]] as const)).map(
          ([odd, text]): Odd => ({
            what: `${name} = ${odd}`,
            field: name,
            expected: 'refused',
            change: with_(text),
          }),
        ),
        ...['', '-1', '1e9', '1.5', 'NaN', '99999999999999999999'].map((text): Odd => ({
          what: `${name} = "${text}"`,
          field: name,
          expected: 'either',
          change: with_(text),
        })),
        {
          what: `${name} twice`,
          field: name,
          expected: 'refused',
          change: (prepared) => ({
            ...prepared,
            query: [
              ...prepared.query.filter(([other]) => other !== name),
              [name, 'a'],
              [name, 'b'],
            ],
          }),
        },
        {
          what: `${name}[x]`,
          field: null,
          expected: 'refused',
          change: (prepared) => ({ ...prepared, query: [...prepared.query, [`${name}[x]`, 'a']] }),
        },
      ];
    });
    expect(await faults(operation, odds)).toEqual([]);
  });

  it('says how long each text in its query may be', () => {
    const unbounded = operation.query.filter(
      ({ schema }) => schema?.type === 'string' && !isBounded(schema),
    );
    expect(unbounded.map(({ name }) => name)).toEqual([]);
  });
}

function describePath(operation: Operation): void {
  const put = (name: string, value: string) => (prepared: Prepared) => ({
    ...prepared,
    path: { ...prepared.path, [name]: value },
  });

  it('has nothing at an address that is none', async () => {
    const odds = operation.pathNames.flatMap((name): readonly Odd[] =>
      ODD_IDS.map((value) => ({
        what: `${name} = ${JSON.stringify(value.slice(0, 40))}`,
        field: null,
        expected: 'refused',
        change: put(name, value),
      })),
    );
    expect(await faults(operation, odds)).toEqual([]);
  });

  it('answers an id of something else as one that nobody has', async () => {
    const subject = new Subject(world, operation);
    const prepared = await subject.prepare();
    const kind = operation.path.split('/')[2];
    for (const name of operation.pathNames) {
      const outcome = async (value: string) => {
        const { status, json } = await subject.send(put(name, value)(prepared));
        return `${status} ${String(json['code'])}`;
      };
      const isKey = kind === 'tasks';
      const nobodys = await outcome(isKey ? '4503599627370496' : randomUUID());
      const others = Object.entries(await idsOfEveryKind())
        .filter(([other, id]) => other !== kind && /^\d+$/.test(id) === isKey)
        .map(([, id]) => id);
      const outcomes = await Promise.all(others.map(outcome));
      expect([name, ...new Set(outcomes)]).toEqual([name, nobodys]);
      expect(nobodys).toMatch(/^4(00|04) /);
    }
  });
}

let known: Promise<Readonly<Record<string, string>>> | undefined;

/** Ids of things that are there, one of each kind, and the key of a task of an earlier life of the engine. */
function idsOfEveryKind(): Promise<Readonly<Record<string, string>>> {
  known ??= make();
  return known;

  async function make() {
    const { bystander } = world;
    const key = String(2n ** 53n + BigInt(Date.now()));
    const generation = `earlier-${randomUUID()}`;
    await world.run(
      `INSERT INTO engine.generation (id, started_at, reason) VALUES ($1, '2020-01-01', 'earlier')`,
      [generation],
    );
    await world.run(
      `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id, bpmn_process_id,
         element_id, element_instance_key, form_key, candidate_groups, state, created_at)
       VALUES ($1, $2, $2, $3, 'incident-handling', 'UserTask_AcceptReport', $2, $2,
         ARRAY['441802-grid-authority.dispatcher', '441802-grid-authority.authorityHead'],
         'created', now())`,
      [generation, key, await world.case('dispatcher', 'sameArea')],
    );
    return {
      cases: await world.case('signedOut', 'otherCity'),
      notices: await world.notice('signedOut', 'own'),
      'grid-orders': await world.gridOrder('otherCity'),
      alarms: await world.alarm('otherCity'),
      posts: bystander.postId,
      accounts: bystander.id,
      'task of an earlier engine': key,
    };
  }
}
