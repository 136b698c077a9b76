import type { Pool } from 'pg';
import { SecondApi } from '../../support/second-api';

const PASSWORD = 'demo-2026!';
const TOKEN_MS = 4 * 60_000;

/** A demo person in one post. */
export interface Official {
  readonly accountId: string;
  readonly username: string;
  readonly postId: string;
  readonly role: string;
  readonly organisation: string;
  readonly isDepartment: boolean;
  readonly area: string;
  readonly cityKey: string;
  /** The candidate group of the post. */
  readonly group: string;
}

/** What came of a request. */
export interface Answer {
  readonly status: number;
  readonly code: string | null;
  readonly body: unknown;
}

/** The demo officials of all cities, and the public interface through which they act. */
export class Office {
  private readonly tokens = new Map<string, { at: number; token: Promise<string> }>();
  requests = 0;

  private constructor(
    private readonly api: SecondApi,
    readonly officials: readonly Official[],
  ) {}

  /** An api without limits of its own, since all the people of five cities sit at one address here. */
  static async open(database: Pool): Promise<Office> {
    const { rows } = await database.query<Official>(
      `SELECT a.id AS "accountId", a.username, p.id AS "postId", p.role,
         p.organisation_code AS organisation, o.kind = 'department' AS "isDepartment", o.area_code AS area, c.key AS "cityKey",
         p.organisation_code || '.' || p.role AS "group"
       FROM directory.post p JOIN access.account a ON a.id = p.account_id
       JOIN directory.organisation o ON o.code = p.organisation_code
       JOIN directory.city c ON c.area_code = left(o.area_code, 4) || '00'
       WHERE a.demo AND a.disabled_at IS NULL AND p.valid_from <= current_date
         AND (p.valid_to IS NULL OR p.valid_to >= current_date)
       ORDER BY a.username, p.id`,
    );
    const api = await SecondApi.start(() => ({
      REQUESTS_PER_ADDRESS: '0',
      REQUESTS_PER_ACCOUNT: '0',
    }));
    return new Office(api, rows);
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  inGroups(groups: readonly string[]): readonly Official[] {
    return this.officials.filter(({ group }) => groups.includes(group));
  }

  /** Those of them who can sign in here: another test may have brought people of its own. */
  known<P extends { readonly accountId: string }>(people: readonly P[]): readonly P[] {
    return people.filter((one) =>
      this.officials.some(({ accountId }) => accountId === one.accountId),
    );
  }

  /** In the post under which a task is held. */
  holding(accountId: string, postId: string): Official {
    const found = this.officials.find((one) => one.postId === postId);
    if (found === undefined) throw new Error('Nobody holds this post');
    return { ...found, accountId };
  }

  async ask(official: Official, method: string, path: string, body?: object): Promise<Answer> {
    this.requests += 1;
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.api.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(official.username)}`,
        'x-post-id': official.postId,
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const parsed = (text === '' ? null : JSON.parse(text)) as { code?: string } | null;
    const code = answer.status < 400 ? null : (parsed?.code ?? '');
    if (answer.status >= 500 || code === '') {
      throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 400)}`);
    }
    return { status: answer.status, code, body: parsed };
  }

  private token(username: string): Promise<string> {
    const known = this.tokens.get(username);
    if (known !== undefined && Date.now() - known.at < TOKEN_MS) return known.token;
    const token = this.signIn(username);
    this.tokens.set(username, { at: Date.now(), token });
    return token;
  }

  private async signIn(username: string): Promise<string> {
    const answer = await fetch(`${this.api.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    const { accessToken } = (await answer.json()) as { accessToken?: string };
    if (accessToken === undefined) throw new Error(`${username} cannot sign in`);
    return accessToken;
  }
}
