import { until } from './until.mjs';

/**
 * What a matter is played in.
 *
 * @typedef {{ client: import('../lib/api-client.mjs').ApiClient, desk: import('./department-desk.mjs').DepartmentDesk,
 *   clock: { now: () => Date, moveTo?: (instant: Date) => Promise<void> } }} World
 */

/**
 * How a matter went: what it is, how it stands, and the steps that were taken.
 *
 * @typedef {{ name: string, about: string, status: string, timeline: object[], archiveNumber?: string | null }} Course
 */

/** One matter, a case or a proceeding, led through the public interface by the people whose turn it is. */
export class PlayedMatter {
  /** What was seen beside the timeline: notices, and what others hold or show. */
  seen = [];

  /**
   * @param {World} world
   * @param {Record<string, string>} offices who acts in it, as user names
   * @param {{ id?: string, address?: string, reader?: string }} [taken] where it is shown, and to whom
   */
  constructor(world, offices, { id, address, reader } = {}) {
    Object.assign(this, world, { offices, id, address, reader });
  }

  /** The matter as those see it who lead it. */
  show() {
    return this.client.get(this.reader, this.address);
  }

  /** The timeline, once it holds one of these elements. */
  timeline(...lasts) {
    return until(`${lasts.join(' or ')} in the timeline`, async () => {
      const { items } = await this.client.get(this.reader, `${this.address}/timeline?limit=200`);
      return items.some(({ elementId }) => lasts.includes(elementId)) && items;
    });
  }

  /** Waits for a task of the matter, claims it, answers its form, and waits until the engine has taken the decision. */
  async decide(who, element, answers) {
    return this.complete(who, await this.hold(who, element), answers);
  }

  /** Waits for a task of the matter and claims it. @returns {Promise<string>} its key */
  async hold(who, element) {
    const key = await this.task(who, element);
    await this.client.post(who, `/api/tasks/${key}/claim`);
    return key;
  }

  /** Answers the form of a held task and waits until the engine has taken the decision. @returns the task as it is then */
  async complete(who, key, answers) {
    const { client, id } = this;
    await client.post(who, `/api/tasks/${key}/complete`, { answers });
    return until(`task ${key} of ${id} effective`, async () => {
      const { task } = await client.get(who, `/api/tasks/${key}`);
      if (task.state === 'void') throw new Error(`${task.elementId} of ${id} came too late`);
      return task.state === 'done' && task;
    });
  }

  /** The key of the open task of the matter at an element, once it is in the list of somebody. */
  async task(who, element) {
    const { key } = await this.openTask(who, element);
    return key;
  }

  /** The open task of the matter at an element, once it is in the list of somebody. */
  openTask(who, element) {
    return until(`${element} for ${who}`, async () => {
      const { items } = await this.client.get(who, `/api/tasks?scope=group&caseId=${this.id}`);
      return items.find((item) => item.elementId === element && item.state === 'open');
    });
  }

  /** Waits for a notice about the matter in an inbox. @param {string} role what the reader is in this matter */
  async notice(role, kind) {
    const who = this.userIn(role);
    const notice = await until(`notice ${kind} for ${who}`, async () => {
      const { items } = await this.client.get(who, '/api/notices?limit=200');
      return items.find((item) => item.caseId === this.id && item.kind === kind);
    });
    const { titleZh, titleEn, createdAt: at } = notice;
    this.seen.push({ what: `${kind} → ${role}`, at, role, who, titleZh, titleEn });
  }

  userIn(role) {
    return this.offices[role];
  }

  /** Notes something that no timeline shows. @param {{ article?: string }} [law] the clause it rests on */
  note(what, titleZh, titleEn, { article } = {}) {
    const at = this.clock.now().toISOString();
    this.seen.push({ what, at, titleZh, titleEn, article });
  }
}
