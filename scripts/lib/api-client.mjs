import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { photoForm } from './sample-photo.mjs';

const LIMIT_MS = 30_000;

/** An access token lives for ten minutes; half of that is left for a request that is just made. */
const TOKEN_KEPT_MS = 5 * 60_000;

/** A request that was answered with a refusal. */
export class Refused extends Error {
  /** @param {string} asked method and path @param {number} status @param {string} content the answer's body */
  constructor(asked, status, content) {
    super(`${asked}: ${status} ${content}`);
    Object.assign(this, { status, content });
  }

  /** What the refusal says, e.g. its code and the clause it rests on. @returns {{ code?: string, article?: string }} */
  get problem() {
    return JSON.parse(this.content);
  }
}

/** How often a request is made again because the server says that it came too soon. */
const PATIENCE = 3;

/**
 * Talks to the public HTTP interface as the demo accounts, on connections that stay open, and counts the requests.
 * Every account signs in once and then takes its session up again by its refresh token, which costs no password hash.
 */
export class ApiClient {
  requests = 0;
  agent = new http.Agent({ keepAlive: true });
  sessions = new Map();

  /** @param {string} baseUrl where the api answers, e.g. http://127.0.0.1:3000
   *  @param {Map<string, string>} passwords by user name */
  constructor(baseUrl, passwords) {
    this.baseUrl = baseUrl;
    this.passwords = passwords;
  }

  get(username, path) {
    return this.call(username, 'GET', path);
  }

  post(username, path, body) {
    return this.call(username, 'POST', path, body);
  }

  put(username, path, body) {
    return this.call(username, 'PUT', path, body);
  }

  /** Stages a photo for a report of a person, or adds it where `path` says. @returns {Promise<string>} its id */
  async photo(username, path = '/api/evidence') {
    const { token } = await this.sessionOf(username);
    const { body, type } = await photoForm();
    const headers = { authorization: `Bearer ${token}`, 'content-type': type };
    const { content } = await this.insist('POST', path, body, headers);
    return JSON.parse(content).id;
  }

  /** Forgets every session: whoever acts next signs in again. For when the time has jumped beyond what was signed. */
  signOff() {
    this.sessions.clear();
  }

  close() {
    this.agent.destroy();
  }

  /** @returns {Promise<object | null>} the answer's body; @throws Refused naming method, path and status */
  async call(username, method, path, body) {
    const { token } = await this.sessionOf(username);
    const { content } = await this.send(method, path, body, { authorization: `Bearer ${token}` });
    return content === '' ? null : JSON.parse(content);
  }

  sessionOf(username) {
    const kept = this.sessions.get(username);
    if (kept !== undefined && performance.now() - kept.since < TOKEN_KEPT_MS) return kept.session;
    const session = this.begin(username, kept?.session);
    this.sessions.set(username, { since: performance.now(), session });
    session.catch(() => this.sessions.delete(username));
    return session;
  }

  async begin(username, earlier) {
    const { cookie } = (await earlier) ?? {};
    const { headers, content } = cookie
      ? await this.send('POST', '/api/auth/refresh', undefined, { cookie })
      : await this.send('POST', '/api/auth/login', {
          username,
          password: this.passwords.get(username),
        });
    return {
      token: JSON.parse(content).accessToken,
      cookie: headers['set-cookie']?.[0]?.split(';')[0],
    };
  }

  async send(method, path, body, headers = {}) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const all = {
      ...headers,
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return this.insist(method, path, text, all);
  }

  async insist(method, path, body, headers) {
    for (let attempt = 1; ; attempt += 1) {
      this.requests += 1;
      const answer = await this.exchange(method, path, body, headers);
      if (answer.status >= 200 && answer.status < 300) return answer;
      if (answer.status !== 429 || attempt > PATIENCE) {
        throw new Refused(`${method} ${path.split('?')[0]}`, answer.status, answer.content);
      }
      await pause(Number(answer.headers['retry-after'] ?? 1) * 1000);
    }
  }

  exchange(method, path, body, headers) {
    return new Promise((resolve, reject) => {
      const { agent } = this;
      const request = http.request(new URL(path, this.baseUrl), { agent, method, headers });
      request.setTimeout(LIMIT_MS, () =>
        request.destroy(new Error(`${method} ${path}: no answer`)),
      );
      // The server may close an idle connection at the very moment it is used again: it took nothing then.
      request.on('error', (error) =>
        request.reusedSocket && error.code === 'ECONNRESET'
          ? resolve(this.exchange(method, path, body, headers))
          : reject(error),
      );
      request.on('response', (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            content: Buffer.concat(chunks).toString(),
          }),
        );
      });
      request.end(body);
    });
  }
}
