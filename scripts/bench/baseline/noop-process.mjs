import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Camunda8 } from '@camunda8/sdk';
import { endlessCases, wayOf } from './cases.mjs';
import { answerOf, decisions, jobs, lastJobs } from './noop-work.mjs';
import { allResources } from './resources.mjs';
import { UserTaskFeed, UserTaskRest } from './user-tasks.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The diagrams of the product with handlers that do nothing, driven by the SDK as fast as the engine allows: jobs are
 * streamed and completed at once, the department answers in the same breath, user tasks are completed unclaimed.
 */
export class NoopProcess {
  ways = new Map();
  nextCase = endlessCases();

  /**
   * @param {{ urls: Record<string, string>, engineVersion: string }} stack
   * @param {(caseId: string) => void} onClosed told when the last job of a case is complete, closed or declined
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
    await this.zeebe.deployResources(await allResources());
    for (const type of Object.keys(jobs)) await this.work(type);
  }

  work(type) {
    return this.zeebe.streamJobs({
      type,
      worker: 'bench',
      timeout: 60_000,
      tenantIds: [],
      fetchVariable: ['caseId', 'orderKind'],
      pollInterval: 1_000,
      taskHandler: (job) => this.handle(type, job).catch(this.fail),
    });
  }

  async handle(type, job) {
    const variables = jobs[type]();
    await this.zeebe.completeJob({ jobKey: job.key, variables });
    const { caseId, orderKind } = job.variables;
    if (type === 'department.placeWorkOrder') {
      await this.answer(variables.workOrderId, answerOf(this.ways.get(caseId), orderKind));
    }
    if (lastJobs.has(type)) {
      this.ways.delete(caseId);
      this.onClosed(caseId);
    }
  }

  answer(workOrderId, workOrderOutcome) {
    const answered = { workOrderOutcome, answeredAt: '2026-01-05T10:00:00+08:00' };
    return this.publish('department.workOrderAnswered', workOrderId, answered);
  }

  /** Begins one case. @returns {Promise<string>} its id */
  async report() {
    const caseId = randomUUID();
    const { way, facts } = this.nextCase();
    this.ways.set(caseId, way);
    await this.publish('intake.reportReceived', caseId, { caseId, ...facts });
    return caseId;
  }

  publish(name, correlationKey, variables) {
    const message = { name, correlationKey, variables, messageId: randomUUID() };
    return this.zeebe.publishMessage({ ...message, timeToLive: DAY_MS });
  }

  /** The engine answers 503 and 429 when it is ahead of its disk: it did not take the command. */
  async decide({ key, elementId, groups }) {
    const variables = decisions[elementId](wayOf(groups));
    for (;;) {
      const status = await this.rest.complete(key, variables);
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
