import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Camunda8 } from '@camunda8/sdk';
import { resourcesOf } from './resources.mjs';
import { UserTaskFeed, UserTaskRest } from './user-tasks.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
const dueAt = '2099-12-31T18:00:00+08:00';

/** What each job answers; the same variables as the real handlers, without their work. */
const jobs = {
  'intake.openCase': () => ({ caseNumber: 'QY-441802-2026-000001' }),
  'limits.setHandlingLimit': () => ({ dueAt }),
  'department.placeWorkOrder': () => ({ workOrderId: randomUUID() }),
  'notice.notifyReporter': () => ({}),
  'intake.closeCase': () => ({ archiveNumber: 'QY-441802-2026-A000001' }),
};

/** What is decided at each user task. */
const decisions = {
  UserTask_AcceptReport: { acceptOutcome: 'accept' },
  UserTask_ConfirmDispatch: { departmentCode: '441802-urban-management' },
  UserTask_TellPerson: {},
};

const facts = {
  city: 'QY',
  categoryCode: 'C0102',
  categoryKind: 'component',
  categoryClass: '01',
  gridCode: '441802006007001',
  townshipCode: '441802006',
  countyCode: '441802',
  townshipAuthority: '441802006-grid-authority',
  countyAuthority: '441802-grid-authority',
  urgency: 'normal',
  asOf: '2026-01-05',
};

/**
 * The diagram of the product with handlers that do nothing, driven by the SDK as fast as the engine allows: jobs are
 * streamed and completed at once, the department answers in the same breath, user tasks are completed unclaimed.
 */
export class NoopProcess {
  /**
   * @param {{ urls: Record<string, string>, engineVersion: string }} stack
   * @param {(caseId: string) => void} onClosed told when the last job of a case is complete
   */
  constructor({ urls, engineVersion }, onClosed) {
    this.zeebe = new Camunda8({
      ZEEBE_GRPC_ADDRESS: `grpc://${urls.zeebeGrpcAddress}`,
      CAMUNDA_AUTH_STRATEGY: 'NONE',
      CAMUNDA_LOG_LEVEL: 'none',
      zeebeGrpcSettings: { ZEEBE_CLIENT_LOG_LEVEL: 'NONE' },
    }).getZeebeGrpcApiClient();
    this.rest = new UserTaskRest(urls.zeebeRestUrl, engineVersion);
    this.feed = new UserTaskFeed(urls.databaseUrl, (task) => this.decide(task).catch(this.fail));
    this.onClosed = onClosed;
    this.broken = new Promise((_resolve, reject) => {
      this.fail = reject;
    });
    this.broken.catch(() => undefined);
  }

  async start() {
    const { broken } = await this.feed.start();
    broken.catch(this.fail);
    await this.zeebe.deployResources(await resourcesOf('incident-handling'));
    for (const type of Object.keys(jobs)) await this.work(type);
  }

  work(type) {
    return this.zeebe.streamJobs({
      type,
      worker: 'bench',
      timeout: 60_000,
      tenantIds: [],
      fetchVariable: ['caseId'],
      pollInterval: 1_000,
      taskHandler: (job) => this.handle(type, job).catch(this.fail),
    });
  }

  async handle(type, job) {
    const variables = jobs[type]();
    await this.zeebe.completeJob({ jobKey: job.key, variables });
    if (type === 'department.placeWorkOrder') await this.answer(variables.workOrderId);
    if (type === 'intake.closeCase') this.onClosed(job.variables.caseId);
  }

  answer(workOrderId) {
    return this.publish('department.workOrderAnswered', workOrderId, { workOrderOutcome: 'done' });
  }

  /** Begins one case. @returns {Promise<string>} its id */
  async report() {
    const caseId = randomUUID();
    await this.publish('intake.reportReceived', caseId, { caseId, ...facts });
    return caseId;
  }

  publish(name, correlationKey, variables) {
    const message = { name, correlationKey, variables, messageId: randomUUID() };
    return this.zeebe.publishMessage({ ...message, timeToLive: DAY_MS });
  }

  /** The engine answers 503 and 429 when it is ahead of its disk: it did not take the command. */
  async decide({ key, elementId }) {
    for (;;) {
      const status = await this.rest.complete(key, decisions[elementId]);
      if (status < 300) return;
      if (status !== 503 && status !== 429) throw new Error(`${elementId}: HTTP ${status}`);
      await pause(10 + 40 * Math.random());
    }
  }

  async stop() {
    this.rest.stop();
    await this.feed.stop();
    await this.zeebe.close();
  }
}
