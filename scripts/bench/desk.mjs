import { setTimeout as pause } from 'node:timers/promises';
import { answers } from './answers.mjs';

/**
 * Officials of one post at their tasklist: whoever is free takes the next task of the list, claims it, opens its form
 * and answers. The list is read again when it is worked off.
 */
export class Desk {
  taken = new Set();
  waiting = [];
  looking = null;
  lookedAt = -Infinity;
  answered = new Map();

  /**
   * @param {import('../lib/api-client.mjs').ApiClient} client
   * @param {{ username: string, officials: number, lookEveryMs: number, ways: Map<string, string>,
   *   mayTake?: (task: object) => boolean }} options lookEveryMs: how often a desk without work looks again;
   *   ways: how each case goes, by its id; the tasks of others are left alone
   */
  constructor(client, { username, officials, lookEveryMs, ways, mayTake = () => true }) {
    Object.assign(this, { client, username, officials, lookEveryMs, ways, mayTake });
  }

  /** Works until `signal` aborts; tasks under way are finished. @throws when the system refuses anything */
  async run(signal) {
    const official = async () => {
      for (;;) {
        const task = await this.nextTask(signal);
        if (task === null) return;
        await this.work(task);
      }
    };
    await Promise.all(Array.from({ length: this.officials }, official));
  }

  async nextTask(signal) {
    while (!signal.aborted) {
      const task = this.waiting.shift();
      if (task !== undefined) return task;
      this.looking ??= this.look().finally(() => {
        this.looking = null;
      });
      await this.looking;
    }
    return null;
  }

  async look() {
    await pause(Math.max(0, this.lookedAt + this.lookEveryMs - performance.now()));
    this.lookedAt = performance.now();
    const { items } = await this.client.get(this.username, '/api/tasks?scope=group&limit=100');
    for (const task of items) {
      if (task.state !== 'open' || this.taken.has(task.key)) continue;
      if (!this.ways.has(task.caseId) || !this.mayTake(task)) continue;
      this.taken.add(task.key);
      this.waiting.push(task);
    }
  }

  async work({ key, elementId, caseId }) {
    const { client, username } = this;
    await client.post(username, `/api/tasks/${key}/claim`);
    const { data } = await client.get(username, `/api/tasks/${key}`);
    if (elementId === 'UserTask_VerifyOnSite') {
      await client.photo(username, `/api/cases/${caseId}/evidence?purpose=verification`);
    }
    const body = {
      answers: answers[elementId](data, this.ways.get(caseId), this.before(caseId, elementId)),
    };
    await client.post(username, `/api/tasks/${key}/complete`, body);
  }

  /** How often the same step of a case was answered here before. */
  before(caseId, elementId) {
    const step = `${caseId} ${elementId}`;
    const before = this.answered.get(step) ?? 0;
    this.answered.set(step, before + 1);
    return before;
  }
}
