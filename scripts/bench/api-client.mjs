import http from 'node:http';

const LIMIT_MS = 30_000;

/** Talks to the public HTTP interface as the demo accounts, on connections that stay open, and counts the requests. */
export class ApiClient {
  requests = 0;
  agent = new http.Agent({ keepAlive: true });
  tokens = new Map();

  /** @param {Map<string, string>} passwords by user name */
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

  async call(username, method, path, body) {
    const authorization = `Bearer ${await this.tokenOf(username)}`;
    return this.send(method, path, body, { authorization });
  }

  /** Every account signs in once: hashing a password is no part of the load. */
  tokenOf(username) {
    if (!this.tokens.has(username)) this.tokens.set(username, this.signIn(username));
    return this.tokens.get(username);
  }

  async signIn(username) {
    const password = this.passwords.get(username);
    const { accessToken } = await this.send('POST', '/api/auth/login', { username, password });
    return accessToken;
  }

  /** @throws Error naming method, path and status of an answer that is no success */
  async send(method, path, body, headers = {}) {
    this.requests += 1;
    const text = body === undefined ? undefined : JSON.stringify(body);
    const { status, content } = await this.exchange(method, path, text, {
      ...headers,
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
    });
    if (status >= 200 && status < 300) return content === '' ? null : JSON.parse(content);
    throw new Error(`${method} ${path.split('?')[0]}: ${status} ${content}`);
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
          resolve({ status: response.statusCode, content: Buffer.concat(chunks).toString() }),
        );
      });
      request.end(body);
    });
  }

  close() {
    this.agent.destroy();
  }
}
