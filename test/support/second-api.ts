import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { runningStack } from './stack';
import { until } from './until';

/** One more api beside that of the running system, on its database, with other settings. */
export class SecondApi {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    private readonly output: string[],
  ) {}

  /** @param settings further settings, by the api's own address */
  static async start(
    settings: (url: string) => Readonly<Record<string, string>>,
  ): Promise<SecondApi> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const root = path.join(__dirname, '..', '..');
    const child = spawn(process.execPath, [path.join(root, 'dist/apps/api/main.js')], {
      cwd: root,
      env: {
        ...runningStack().apiEnvironment,
        PORT: String(port),
        PUBLIC_URL: url,
        ...settings(url),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    const api = new SecondApi(child, url, output);
    await until('the second api', () => api.isReady());
    return api;
  }

  /** Everything that it has logged so far. */
  get log(): string {
    return this.output.join('');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await exited;
  }

  private async isReady(): Promise<boolean> {
    if (this.child.exitCode !== null) throw new Error(`The second api ended:\n${this.log}`);
    return fetch(`${this.url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
