import { randomUUID } from 'node:crypto';
import { officesOf } from './offices.mjs';
import { until } from './until.mjs';

/**
 * What a case is played in.
 *
 * @typedef {{ client: import('../lib/api-client.mjs').ApiClient, desk: import('./department-desk.mjs').DepartmentDesk,
 *   clock: { now: () => Date, moveTo?: (instant: Date) => Promise<void> } }} World
 */

/** One case, led through the public interface by the people whose turn it is. */
export class PlayedCase {
  /** What was seen beside the timeline: notices, and what the department holds. */
  seen = [];

  constructor(world, report, id) {
    Object.assign(this, world, { report, id, offices: officesOf(report.gridCode) });
  }

  /** Reports it, with a photo. @param {World} world */
  static async reported(world, report) {
    const { reporter, city: _city, expected: _expected, capturedMinutesAgo, ...fields } = report;
    const { id } = await world.client.post(reporter, '/api/reports', {
      ...fields,
      evidenceIds: [await world.client.photo(reporter)],
      clientRequestId: randomUUID(),
      capturedAt: new Date(world.clock.now().getTime() - capturedMinutesAgo * 60_000).toISOString(),
    });
    return new PlayedCase(world, report, id);
  }

  /** A department of the county, or of the city, by its function. */
  department(level, name = this.report.expected.departmentFunction) {
    return `${level === 'city' ? this.offices.cityCode : this.offices.countyCode}-${name}`;
  }

  /** Waits for a task of the case, claims it, answers its form, and waits until the engine has taken the decision. */
  async decide(who, element, answers) {
    const { client, id } = this;
    const key = await this.task(who, element);
    await client.post(who, `/api/tasks/${key}/claim`);
    await client.post(who, `/api/tasks/${key}/complete`, { answers });
    await until(`${element} effective`, async () => {
      const { task } = await client.get(who, `/api/tasks/${key}`);
      if (task.state === 'void') throw new Error(`${element} of ${id} came too late`);
      return task.state === 'done';
    });
  }

  /** The key of the open task of the case at an element, once it is in the list of somebody. */
  async task(who, element) {
    const task = await until(`${element} for ${who}`, async () => {
      const { items } = await this.client.get(who, `/api/tasks?scope=group&caseId=${this.id}`);
      return items.find((item) => item.elementId === element && item.state === 'open');
    });
    return task.key;
  }

  /** A photo of the place beside the case. */
  addPhoto(who, purpose) {
    return this.client.photo(who, `/api/cases/${this.id}/evidence?purpose=${purpose}`);
  }

  /** The case as the township sees it. */
  show() {
    return this.client.get(this.offices.townshipDispatcher, `/api/cases/${this.id}`);
  }

  inStatus(status) {
    return until(`${status}: ${this.report.placeText}`, async () => {
      const shown = await this.show();
      return shown.status === status && shown;
    });
  }

  /** The work order of a round, once the department has it. */
  order(round = 1) {
    return until(`work order ${round}`, async () => {
      const { workOrders } = await this.show();
      return workOrders.find((order) => order.round === round && order.status === 'placed');
    });
  }

  /** The first step the case waits at, once it is one of these. @returns {Promise<{ elementId: string, dueAt: string | null }>} */
  waitingAt(...elements) {
    return until(`${elements.join(' or ')}: ${this.report.placeText}`, async () => {
      const { waitingFor } = await this.show();
      return waitingFor.find(({ elementId }) => elements.includes(elementId));
    });
  }

  /** When a step is due. @returns {Promise<Date>} */
  async dueAt(element) {
    const dueAt = await until(`a limit of ${element}`, async () => {
      const waiting = await this.waitingAt(element);
      return waiting.dueAt;
    });
    return new Date(dueAt);
  }

  /** Waits for a notice about the case in an inbox. @param {string} role what the reader is in this case */
  async notice(role, kind) {
    const who = role === 'reporter' ? this.report.reporter : this.offices[role];
    const notice = await until(`notice ${kind} for ${who}`, async () => {
      const { items } = await this.client.get(who, '/api/notices?limit=200');
      return items.find((item) => item.caseId === this.id && item.kind === kind);
    });
    const { titleZh, titleEn, createdAt: at } = notice;
    this.seen.push({ what: `${kind} → ${role}`, at, role, who, titleZh, titleEn });
  }

  /** Notes something that can be seen at the department only. */
  note(what, titleZh, titleEn) {
    const at = this.clock.now().toISOString();
    this.seen.push({ what, at, titleZh, titleEn });
  }

  /** The timeline, once it holds an element. */
  timeline(last) {
    return until(`${last} in the timeline`, async () => {
      const path = `/api/cases/${this.id}/timeline?limit=200`;
      const { items } = await this.client.get(this.offices.townshipDispatcher, path);
      return items.some((item) => item.elementId === last) && items;
    });
  }
}
