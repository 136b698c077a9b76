import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

/** What can be wrong with an ID token. */
export type Wrong =
  | 'payload'
  | 'otherKey'
  | 'unknownKey'
  | 'unsigned'
  | 'clientSecret'
  | 'nonce'
  | 'audience'
  | 'party'
  | 'issuer'
  | 'expired';

interface Told {
  readonly id?: number;
  readonly issuer?: string;
  readonly result?: unknown;
  readonly error?: string;
}

/** A logout token that the provider has sent by itself, and how it was answered. */
export interface Relayed {
  readonly token: string;
  readonly status: number;
}

/** The certified provider (`oidc-provider`) as a program beside the tests. */
export class TestProvider {
  private readonly waiting = new Map<number, (told: Told) => void>();
  private calls = 0;

  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {
    child.on('message', (told: Told) => this.waiting.get(told.id ?? -1)?.(told));
  }

  static async start(): Promise<TestProvider> {
    const child = fork(path.join(__dirname, 'provider-program.mjs'), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const issuer = await new Promise<string>((resolve, reject) => {
      child.once('message', (told: Told) => resolve(told.issuer ?? ''));
      child.once('exit', () => reject(new Error('The provider did not start')));
    });
    return new TestProvider(child, issuer);
  }

  /** The client whose people come from `appUrl`. */
  async serve(appUrl: string): Promise<void> {
    await this.tell('serve', appUrl);
  }

  /** What the provider says about a person. */
  async know(sub: string, claims: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await this.tell('know', { sub, claims });
  }

  async doWrong(kind: Wrong | null): Promise<void> {
    await this.tell('doWrong', kind);
  }

  /** From now on everything is signed by another key, and only that one is published. */
  async rotateKeys(): Promise<void> {
    await this.tell('rotateKeys');
  }

  async token(argument: {
    readonly claims: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
    readonly by?: 'provider' | 'stranger';
  }): Promise<string> {
    return (await this.tell('token', argument)) as string;
  }

  async relayed(): Promise<readonly Relayed[]> {
    return (await this.tell('relayed')) as Relayed[];
  }

  async stop(): Promise<void> {
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.disconnect();
    await exited;
  }

  private tell(command: string, argument?: unknown): Promise<unknown> {
    const id = (this.calls += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) => {
        this.waiting.delete(id);
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      });
      this.child.send({ id, command, argument });
    });
  }
}
