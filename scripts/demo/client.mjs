/** Talks to the public HTTP interface as one of the demo accounts. */
export class Client {
  tokens = new Map();

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

  async call(username, method, path, body) {
    const response = await this.send(method, path, body, {
      authorization: `Bearer ${await this.tokenOf(username)}`,
    });
    return response.status === 204 ? null : response.json();
  }

  tokenOf(username) {
    if (!this.tokens.has(username)) this.tokens.set(username, this.signIn(username));
    return this.tokens.get(username);
  }

  async signIn(username) {
    const password = this.passwords.get(username);
    const response = await this.send('POST', '/api/auth/login', { username, password });
    return (await response.json()).accessToken;
  }

  async send(method, path, body, headers = {}) {
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    if (response.ok) return response;
    throw new Error(`${method} ${path.split('?')[0]}: ${response.status} ${await response.text()}`);
  }
}
