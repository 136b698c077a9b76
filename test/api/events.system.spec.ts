import { once } from 'node:events';
import { connect } from 'node:net';
import { EventSource } from 'eventsource';
import { newAccount, onDatabase } from '../support/accounts';
import { api, as, people, report, reported } from '../support/api-client';
import { runningStack } from '../support/stack';
import { until } from '../support/until';

interface Heard {
  readonly source: EventSource;
  /** Each event as `name data`, in the order of arrival. */
  readonly events: string[];
  readonly refusals: (number | undefined)[];
}

const open: EventSource[] = [];
afterEach(() => open.splice(0).forEach((source) => source.close()));

/** Follows the events as whoever the headers name, once the stream stands. */
async function follow(headers: Readonly<Record<string, string>>): Promise<Heard> {
  const heard = listen(headers);
  await until('the stream is open', () => Promise.resolve(heard.source.readyState === 1));
  return heard;
}

function listen(headers: Readonly<Record<string, string>>): Heard {
  const source = new EventSource(`${runningStack().apiUrl}/api/events`, {
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init.headers, ...headers } }),
  });
  open.push(source);
  const heard: Heard = { source, events: [], refusals: [] };
  for (const name of ['case', 'tasks', 'notices', 'orders', 'all']) {
    source.addEventListener(name, ({ data }) => heard.events.push(`${name} ${data}`));
  }
  source.addEventListener('error', (error) => heard.refusals.push(error.code));
  return heard;
}

const ofCase = (caseId: string) => `case ${JSON.stringify({ caseId })}`;
const hears = ({ events }: Heard, event: string) =>
  until(event, () => Promise.resolve(events.includes(event)));

async function signIn() {
  const { username, password } = await newAccount();
  const answer = await api().post('/api/auth/login').send({ username, password }).expect(200);
  const { accessToken } = answer.body as { accessToken: string };
  const [cookie = ''] = answer.headers['set-cookie'] as unknown as string[];
  return {
    headers: { authorization: `Bearer ${accessToken}` },
    cookie: cookie.split(';')[0] ?? '',
  };
}

describe('GET /api/events', () => {
  it('tells of a case whoever may see it, by its id alone, and nobody else', async () => {
    const reporter = await follow(await as(people.gridMember));
    const county = await follow(await as(people.county));
    const stranger = await follow(await as(people.otherGridMember));
    const id = await reported();
    await hears(reporter, ofCase(id));
    await hears(county, ofCase(id));
    const { body } = await api()
      .post('/api/reports')
      .set(await as(people.otherGridMember))
      .send(report({ gridCode: await gridOf(people.otherGridMember) }))
      .expect(201);
    await hears(stranger, ofCase((body as { id: string }).id));
    expect(stranger.events).not.toContain(ofCase(id));
    for (const event of [...reporter.events, ...county.events]) {
      expect(event).toMatch(
        /^(case \{"caseId":"[0-9a-f-]{36}"\}|(tasks|notices|orders|all) \{\})$/,
      );
    }
  });

  it('ends when the session ends, and is not opened again', async () => {
    const { headers, cookie } = await signIn();
    const heard = await follow(headers);
    await api().post('/api/auth/logout').set({ cookie }).expect(200);
    await until('refused', () => Promise.resolve(heard.refusals.includes(401)));
    expect(heard.source.readyState).toBe(2);
  });

  it('is opened six times by one person, and once more when one has gone', async () => {
    const { headers } = await signIn();
    const six = await Promise.all(Array.from({ length: 6 }, () => follow(headers)));
    const seventh = listen(headers);
    await until('refused', () => Promise.resolve(seventh.refusals.includes(429)));
    six[0]?.source.close();
    await until('a place is free', async () => {
      const again = listen(headers);
      return until('an answer', () => Promise.resolve(again.source.readyState !== 0)).then(
        () => again.source.readyState === 1,
      );
    });
  });

  it('keeps no place for somebody who went before the stream stood', async () => {
    const { headers } = await signIn();
    const { hostname, port } = new URL(runningStack().apiUrl);
    const head = `GET /api/events HTTP/1.1\r\nHost: api\r\nAuthorization: ${headers.authorization}\r\n\r\n`;
    for (let gone = 0; gone < 30; gone += 1) {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      await new Promise<void>((sent) => socket.write(head, () => sent()));
      socket.destroy();
      await once(socket, 'close');
    }
    await until('a stream', async () => {
      const heard = listen(headers);
      await until('an answer', () => Promise.resolve(heard.source.readyState !== 0));
      return heard.source.readyState === 1;
    });
  });

  it('takes the token in the header alone', async () => {
    const { headers } = await signIn();
    const token = headers.authorization.slice('Bearer '.length);
    await api().get('/api/events').query({ access_token: token }).expect(400);
    await api().get('/api/events').expect(401);
  });
});

/** A grid in which a person may report. */
async function gridOf(username: string): Promise<string> {
  const [post] = await onDatabase<{ code: string }>(
    `SELECT g.code FROM directory.post p JOIN access.account a ON a.id = p.account_id
     JOIN directory.organisation o ON o.code = p.organisation_code
     JOIN directory.grid g ON starts_with(g.code, o.area_code) WHERE a.username = $1 LIMIT 1`,
    [username],
  );
  return post?.code ?? '';
}
