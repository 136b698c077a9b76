import { setTimeout as pause } from 'node:timers/promises';

/** How often a desk without work looks into its tasklist again. */
const LOOK_EVERY_MS = 250;

/** What the officials of the bench answer to each form. */
const answers = {
  UserTask_AcceptReport: () => ({ acceptOutcome: 'accept' }),
  UserTask_ConfirmDispatch: ({ data }) => ({
    departmentCode: data.proposedDepartment ?? data.departments[0].value,
  }),
  UserTask_TellPerson: ({ data }) => ({ message: data.resultText, channel: 'inbox' }),
};

/**
 * Officials of one post at their tasklist: whoever is free takes the next task of the list, claims it, opens its form
 * and answers. The list is read again when it is worked off.
 */
export class Desk {
  taken = new Set();
  waiting = [];
  looking = null;
  lookedAt = -Infinity;

  /**
   * @param {import('../lib/api-client.mjs').ApiClient} client
   * @param {{ username: string, officials: number, mayTake?: (task: object) => boolean }} options
   */
  constructor(client, { username, officials, mayTake = () => true }) {
    Object.assign(this, { client, username, officials, mayTake });
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
    await pause(Math.max(0, this.lookedAt + LOOK_EVERY_MS - performance.now()));
    this.lookedAt = performance.now();
    const { items } = await this.client.get(this.username, '/api/tasks?scope=group&limit=100');
    for (const task of items) {
      if (task.state !== 'open' || this.taken.has(task.key) || !this.mayTake(task)) continue;
      this.taken.add(task.key);
      this.waiting.push(task);
    }
  }

  async work({ key, elementId }) {
    const { client, username } = this;
    await client.post(username, `/api/tasks/${key}/claim`);
    const page = await client.get(username, `/api/tasks/${key}`);
    const body = { answers: answers[elementId](page) };
    await client.post(username, `/api/tasks/${key}/complete`, body);
  }
}
