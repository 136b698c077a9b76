/** Somebody with a browser, followed step by step: keeps cookies as a browser does, and stops at each redirect. */
export class Person {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  async get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.ask(url, { headers });
  }

  async post(url: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    return this.ask(url, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** The names of the cookies that are kept for an address. */
  cookiesFor(url: string): readonly string[] {
    return [...this.kept(url)].map(([name]) => name);
  }

  /** Goes on from an address until a page of `until` is reached, filling in the provider's forms as `login`. */
  async walk(from: string, login: string, until: string): Promise<URL> {
    let url = from;
    for (let step = 0; step < 20; step += 1) {
      if (url.startsWith(until)) return new URL(url);
      let answer = await this.get(url);
      if (answer.status === 200) answer = await this.fillIn(url, await answer.text(), login);
      const location = answer.headers.get('location');
      if (location === null) throw new Error(`${url} leads nowhere: ${answer.status}`);
      url = new URL(location, url).href;
    }
    throw new Error(`${until} was not reached`);
  }

  private fillIn(url: string, page: string, login: string): Promise<Response> {
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1] ?? url;
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1];
    return this.post(new URL(action, url).href, {
      ...(xsrf === undefined ? { prompt, login, password: 'any' } : { xsrf, logout: 'yes' }),
    });
  }

  private async ask(url: string, request: RequestInit): Promise<Response> {
    const headers = new Headers(request.headers);
    const kept = [...this.kept(url)].map(([name, { value }]) => `${name}=${value}`);
    if (kept.length > 0) headers.set('cookie', kept.join('; '));
    const answer = await fetch(url, { ...request, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.keep(new URL(url).host, line);
    return answer;
  }

  private keep(host: string, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = [
      pair.slice(0, pair.indexOf('=')),
      pair.slice(pair.indexOf('=') + 1),
    ];
    const path = attributes.find((a) => /^path=/i.test(a))?.slice(5) ?? '/';
    const expires = attributes.find((a) => /^expires=/i.test(a))?.slice(8);
    const isGone =
      value === '' || (expires !== undefined && new Date(expires).getTime() < Date.now());
    const key = `${host} ${name}`;
    if (isGone) this.cookies.delete(key);
    else this.cookies.set(key, { value, path });
  }

  private *kept(url: string): Generator<[string, { value: string; path: string }]> {
    const { host, pathname } = new URL(url);
    for (const [key, cookie] of this.cookies) {
      const [of = '', name = ''] = key.split(' ');
      if (of === host && pathname.startsWith(cookie.path)) yield [name, cookie];
    }
  }
}
