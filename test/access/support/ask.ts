import { isForm, type Request, requests } from './requests';
import { type Cell, type Outcome } from './vocabulary';
import type { World } from './world';

const AT_ONCE = 12;

/** What came of every cell of a route, in the order of the cells. */
export async function askAll(
  world: World,
  route: string,
  cells: readonly Cell[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < cells.length; index = next++) {
      const cell = cells[index];
      if (cell !== undefined) outcomes[index] = await ask(world, route, cell);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

async function ask(world: World, route: string, cell: Cell): Promise<Outcome> {
  const request = await requestOf(world, route, cell);
  const { caller } = cell;
  const [method = '', path = ''] = route.split(' ');
  const { body } = request;
  const isJson = !(body === undefined || isForm(body));
  const answer = await fetch(`${world.url}${request.path ?? path}`, {
    method,
    headers: {
      ...world.headersOf(caller),
      ...(isJson && { 'content-type': 'application/json' }),
      ...request.headers,
    },
    redirect: 'manual',
    ...(body !== undefined && { body: isForm(body) ? body : JSON.stringify(body) }),
  });
  return outcomeOf(answer, request);
}

/** The body; a stream that does not end by itself is left as soon as it has begun. */
export async function textOf(answer: Response): Promise<string> {
  if (answer.headers.get('content-type')?.startsWith('text/event-stream') !== true) {
    return answer.text();
  }
  await answer.body?.cancel();
  return '';
}

/** Whoever is turned away at the gate changes nothing, so all of them can ask for the same thing. */
async function requestOf(world: World, route: string, cell: Cell): Promise<Request> {
  const make = requests[route];
  if (make === undefined) throw new Error(`support/requests.ts says nothing of ${route}`);
  const { caller, relation, expected } = cell;
  const own = async () => make({ world, caller, relation: relation ?? 'sameArea' });
  if (expected !== 'FORBIDDEN' && expected !== 'UNAUTHENTICATED') return own();
  const shared = await world.sharing(`request ${route} ${relation}`, own);
  return shared.headers === undefined ? shared : own();
}

async function outcomeOf(answer: Response, { shows }: Request): Promise<Outcome> {
  const text = await textOf(answer);
  if (answer.status < 400) {
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return shows === undefined || shows(isJson ? JSON.parse(text) : text) ? 'allowed' : 'hidden';
  }
  if (answer.status === 404) return 'hidden';
  const code = answer.headers.get('content-type')?.includes('problem+json')
    ? (JSON.parse(text) as { code: string }).code
    : text.slice(0, 80);
  return answer.status < 500 ? code : `${answer.status} ${code}`;
}
