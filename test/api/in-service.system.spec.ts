import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { api, as, people } from '../support/api-client';
import { runningStack } from '../support/stack';

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs one of our programs on the running system's database as a system in service would. */
function run(
  program: 'api' | 'setup',
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { dataDir, databaseUrl } = runningStack();
  const kept = (file: string) =>
    JSON.parse(readFileSync(join(dataDir, file), 'utf8')) as Record<string, string>;
  const secrets = { ...kept('secrets.json'), ...kept('key-rings.json') };
  const inService = { NODE_ENV: 'production', DEMO_MODE: 'false', LOG_LEVEL: 'silent', PORT: '1' };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve('dist', 'apps', program, 'main.js'), ...args],
      { env: { ...secrets, DATABASE_URL: databaseUrl, ...inService, ...env }, timeout: 30_000 },
      (error, stdout, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
}

describe('a system in service', () => {
  const programs: readonly (readonly ['api' | 'setup', readonly string[]])[] = [
    ['api', []],
    ['setup', ['seed']],
  ];

  it.each(programs)('does not start while demo passwords open it: %s %j', async (program, args) => {
    const { code, output } = await run(program, args);
    expect(code).toBe(1);
    expect(output).toMatch(/演示密码[^]*account:retire-demo/);
    expect(output).toMatch(/public passwords[^]*account:retire-demo/);
    expect(output).toContain(people.administrator);
    expect(output).not.toContain('demo-2026!');
  });

  it.each(programs)(
    'does not start with a secret out of an example: %s %j',
    async (program, args) => {
      const weak = 'change-me-change-me-change-me-change-me';
      const { code, output } = await run(program, args, { JWT_SECRET: weak });
      expect(code).toBe(1);
      expect(output).toMatch(/示例[^]*JWT_SECRET[^]*example[^]*JWT_SECRET/);
      expect(output).not.toContain(weak);
    },
  );

  it('gets its first administrator by a command, with a password to be changed', async () => {
    const username = `first-${randomUUID().slice(0, 6)}`;
    const who = ['--username', username, '--name', '陈一', '--city', '441800'];
    const create = ['account', 'create', ...who];
    const { code, output } = await run('setup', create);
    expect([code, output]).toEqual([0, expect.stringContaining(username)]);
    const password = /^ {4}(\S+)$/m.exec(output)?.[1];
    const signedIn = await api().post('/api/auth/login').send({ username, password }).expect(200);
    const { accessToken } = signedIn.body as { accessToken: string };
    const authorization = `Bearer ${accessToken}`;
    const me = await api().get('/api/me').set({ authorization }).expect(200);
    expect(me.body).toMatchObject({ mustChangePassword: true, post: { role: 'administrator' } });
    const refused = await api().get('/api/notices').set({ authorization }).expect(403);
    expect(refused.body).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' });

    const again = await run('setup', create);
    expect([again.code, again.output]).toEqual([1, expect.stringContaining('已被使用')]);

    const { id } = me.body as { id: string };
    const administrator = await as(people.administrator);
    await api().post(`/api/accounts/${id}/disable`).set(administrator).expect(204);
  });

  it('says how the command is called', async () => {
    for (const args of [['account'], ['account', 'create', '--username', 'x'], ['nothing']]) {
      const { code, output } = await run('setup', args);
      expect([code, output]).toEqual([1, expect.stringMatching(/^Usage: setup /)]);
    }
  });
});
