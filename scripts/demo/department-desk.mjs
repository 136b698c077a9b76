const LIMIT_MS = 30_000;

/** The people at the desks of the departments, who work in their own system over its own HTTP interface. */
export class DepartmentDesk {
  before = new Map();

  /** @param {{ url: string, token: string }} system the departments' system */
  constructor({ url, token }) {
    Object.assign(this, { url, token });
  }

  /** From now on the department acts by hand only; done once for each department. */
  byHand(departmentCode) {
    if (!this.before.has(departmentCode))
      this.before.set(departmentCode, this.hold(departmentCode));
    return this.before.get(departmentCode);
  }

  async hold(departmentCode) {
    const earlier = await this.call('GET', `/behaviours/${departmentCode}`);
    await this.behave(departmentCode, { answersItself: false });
    return earlier;
  }

  /** Sets the whole behaviour of a department. */
  behave(departmentCode, behaviour) {
    return this.call('PUT', `/behaviours/${departmentCode}`, behaviour);
  }

  /** Gives every department back the behaviour that it had. */
  async restore() {
    for (const [departmentCode, earlier] of this.before) {
      await this.behave(departmentCode, settingsOf(await earlier));
    }
  }

  /** An order as its department holds it. */
  order(workOrderId) {
    return this.call('GET', `/work-orders/${workOrderId}`);
  }

  answer(workOrderId, outcome, resultText) {
    const body = { outcome, resultText, evidenceCount: outcome === 'done' ? 1 : 0 };
    return this.act(workOrderId, 'answer', body);
  }

  object(workOrderId, objection) {
    return this.act(workOrderId, 'object', objection);
  }

  askForMoreTime(workOrderId, days, reason) {
    return this.act(workOrderId, 'ask-for-more-time', { days, reason });
  }

  act(workOrderId, name, body) {
    return this.call('POST', `/work-orders/${workOrderId}/${name}`, body);
  }

  async call(method, path, body) {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  }
}

/** What can be set of a behaviour as it is shown: neither whose it is nor what was counted, nor what is not there. */
export function settingsOf({ departmentCode: _code, requests: _requests, ...shown }) {
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== null));
}
