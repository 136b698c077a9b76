import { matrix } from '../matrix';
import { textOf } from '../support/ask';
import { isForm, type Request, requests, signed } from '../support/requests';
import { type Caller, cellsOf, type Relation } from '../support/vocabulary';
import type { World } from '../support/world';
import type { Json } from './bodies';
import type { Operation } from './contract';
import { furtherFields, SENT_BY } from './further-fields';

/** A request that can be changed in one place before it is sent. */
export interface Prepared {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly body: Json | FormData | URLSearchParams | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly json: Json;
}

/** What a request comes to that is right in every field but needs the engine, or a process that it runs: it is away here. */
const WITHOUT_ENGINE: ReadonlySet<string> = new Set([
  '503 ENGINE_AWAY',
  'ACT_NOT_POSSIBLE',
  'RETURN_TARGET_INVALID',
]);

/** Whether nothing was wrong with a request: it was taken, or would have been with the engine there. */
export function isTaken({ status, json }: Answer): boolean {
  const { code = '' } = json as { code?: string };
  return status < 400 || WITHOUT_ENGINE.has(code) || WITHOUT_ENGINE.has(`${status} ${code}`);
}

/** One route, asked by somebody who may. */
export class Subject {
  private readonly caller: Caller;
  private readonly relation: Relation;

  constructor(
    private readonly world: World,
    private readonly operation: Operation,
  ) {
    const row = matrix[operation.route];
    if (row === undefined)
      throw new Error(`${operation.route} has no row in test/access/matrix.ts`);
    const cells = cellsOf(row).filter(
      ({ expected }) => expected === 'allowed' || WITHOUT_ENGINE.has(expected),
    );
    const sender = SENT_BY[operation.route];
    const cell =
      cells.find(({ caller }) =>
        sender === undefined ? caller !== 'signedOut' : caller === sender,
      ) ?? cells[0];
    if (cell === undefined) throw new Error(`${operation.route} is allowed to nobody`);
    this.caller = cell.caller;
    this.relation = cell.relation ?? 'sameArea';
  }

  /** A request that is right in every field, with every field that can be sent; about things of its own. */
  async prepare(): Promise<Prepared> {
    const { world, caller, relation, operation } = this;
    const make = requests[operation.route];
    if (make === undefined) {
      throw new Error(`${operation.route} has no request in test/access/support/requests.ts`);
    }
    const made: Request = await make({ world, caller, relation });
    const address = new URL(made.path ?? operation.path, world.url);
    const further = furtherFields[operation.route]?.() ?? {};
    const body =
      made.body === undefined || isForm(made.body) ? made.body : { ...made.body, ...further };
    return {
      path: valuesIn(operation.path, address.pathname),
      query: [...address.searchParams],
      body: body as Prepared['body'],
      headers: { ...world.headersOf(caller), ...made.headers },
    };
  }

  /** Sends a request; what a department signs is signed anew. */
  async send({ path, query, body, headers }: Prepared): Promise<Answer> {
    const filled = this.operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? ''),
    );
    const search = new URLSearchParams(
      query.map(([name, value]): [string, string] => [name, value]),
    ).toString();
    const isJson = !(body === undefined || isForm(body));
    const eventId = headers['webhook-id'];
    const answer = await fetch(`${this.world.url}${filled}${search && `?${search}`}`, {
      method: this.operation.method,
      headers: {
        ...headers,
        ...(isJson && { 'content-type': 'application/json' }),
        ...(isJson && eventId !== undefined && signed(eventId, body)),
      },
      redirect: 'manual',
      ...(body !== undefined && { body: isForm(body) ? body : JSON.stringify(body) }),
    });
    return answered(answer);
  }

  /** Reads something with the same rights. */
  async read(address: string): Promise<Answer> {
    const headers = this.world.headersOf(this.caller);
    return answered(await fetch(`${this.world.url}${address}`, { headers }));
  }
}

async function answered(answer: Response): Promise<Answer> {
  const text = await textOf(answer);
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const json = /json$/.test(type) && text !== '' ? (JSON.parse(text) as Json) : {};
  return { status: answer.status, type, text, json };
}

/** The values of the parameters of a path such as `/api/cases/{id}`. */
function valuesIn(template: string, path: string): Readonly<Record<string, string>> {
  const filled = path.split('/');
  return Object.fromEntries(
    template
      .split('/')
      .map((part, index) => [part, decodeURIComponent(filled[index] ?? '')] as const)
      .filter(([part]) => part.startsWith('{'))
      .map(([part, value]) => [part.slice(1, -1), value]),
  );
}
