import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendUserTaskCommand } from './user-task-api';

describe('sendUserTaskCommand', () => {
  const answers: { readonly status: number; readonly body: string }[] = [];
  let server: Server;
  let prefix: string;

  beforeAll(async () => {
    server = createServer((_, response) => {
      const { status, body } = answers.shift() ?? { status: 204, body: '' };
      response.writeHead(status, { 'content-type': 'application/problem+json' }).end(body);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    prefix = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  afterAll(() => new Promise((ended) => server.close(ended)));
  afterEach(() => answers.splice(0));

  const complete = () =>
    sendUserTaskCommand(prefix, { method: 'POST', path: '1/completion', body: { variables: {} } });

  it('asks a busy engine again, which answers 503 or 429 by its version', async () => {
    answers.push({ status: 503, body: '' }, { status: 429, body: '' }, { status: 204, body: '' });
    await expect(complete()).resolves.toBe('done');
    expect(answers).toHaveLength(0);
  });

  it('tells a task that is gone from a route that is not there', async () => {
    answers.push({ status: 404, body: '{"title":"NOT_FOUND"}' }, { status: 404, body: '{}' });
    await expect(complete()).resolves.toBe('notFound');
    await expect(complete()).rejects.toThrow('USER_TASK_ROUTE_UNKNOWN');
  });

  it('leaves a conflict and a refusal to the caller', async () => {
    answers.push({ status: 409, body: '{}' }, { status: 422, body: '{}' });
    await expect(complete()).resolves.toBe('conflict');
    await expect(complete()).rejects.toThrow('HTTP_422');
  });
});
