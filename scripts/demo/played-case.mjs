import { randomUUID } from 'node:crypto';
import { officesOf } from './offices.mjs';
import { PlayedMatter } from './played-matter.mjs';
import { until } from './until.mjs';

/** With which element the timeline of a case ends. */
const LAST = { closed: 'EndEvent_CaseClosed', declined: 'EndEvent_ReportDeclined' };

/** One case, from a report on. */
export class PlayedCase extends PlayedMatter {
  constructor(world, report, id) {
    const offices = officesOf(report.gridCode);
    super(world, offices, { id, address: `/api/cases/${id}`, reader: offices.townshipDispatcher });
    this.report = report;
  }

  /** Reports it, with a photo. @param {import('./played-matter.mjs').World} world */
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

  userIn(role) {
    return role === 'reporter' ? this.report.reporter : super.userIn(role);
  }

  /** A photo of the place beside the case. */
  addPhoto(who, purpose) {
    return this.client.photo(who, `/api/cases/${this.id}/evidence?purpose=${purpose}`);
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

  /** How it went. @param {string} status which it has to come to @returns {Promise<import('./played-matter.mjs').Course>} */
  async course(status) {
    const timeline = await this.timeline(LAST[status]);
    const incident = await this.show();
    return {
      name: incident.caseNumber ?? '（未立案 not filed）',
      about: `${incident.categoryZh} · ${incident.placeText}`,
      status: incident.status,
      timeline,
      archiveNumber: incident.archiveNumber,
    };
  }
}
