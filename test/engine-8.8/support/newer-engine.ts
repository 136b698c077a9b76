import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Camunda8 } from '@camunda8/sdk';
import { processResources } from '@grid/process-contract';
import { until } from '../../support/until';
import { answerOf, jobTypes } from './answers';
import { allRecords, type History, historyOf, rootsOf } from './history';
import { testSetting } from './settings';

const FOLDER = join(__dirname, '../../../processes');
const POLL_MS = 100;
/** A worker that is closed waits for its last question. */
const LONGEST_QUESTION_MS = 1_000;

type Variables = Readonly<Record<string, unknown>>;

/** What the engine has made of a file: one of these. */
interface Deployed {
  readonly process?: { readonly bpmnProcessId: string };
  readonly form?: { readonly formId: string };
  readonly decisionRequirements?: { readonly dmnDecisionRequirementsId: string };
}

/** A job that the engine asked for and that was answered as the contract says. */
export interface WorkedJob {
  readonly type: string;
  readonly element: string;
  readonly given: Variables;
  readonly answered: Variables;
}

/** The engine in memory, with every diagram, decision and form deployed and somebody who does each job. */
export function newerEngine() {
  const zeebe = new Camunda8({
    ZEEBE_GRPC_ADDRESS: `grpc://${testSetting('ENGINE_ADDRESS')}`,
    CAMUNDA_AUTH_STRATEGY: 'NONE',
    CAMUNDA_LOG_LEVEL: 'none',
    zeebeGrpcSettings: {
      ZEEBE_CLIENT_LOG_LEVEL: 'NONE',
      ZEEBE_GRPC_CLIENT_CONNECTION_TOLERANCE_MS: 0,
    },
  }).getZeebeGrpcApiClient();
  const worked: WorkedJob[] = [];

  async function history(instance: string): Promise<History> {
    const found = historyOf(await allRecords(), instance);
    if (found.incidents.length > 0) throw new Error(found.incidents.join('\n'));
    return found;
  }

  return {
    zeebe,
    history,

    /** Each folder of processes/ at once, as the worker deploys them. */
    async deploy(): Promise<readonly Deployed[]> {
      const files = processResources.map(({ file }) => file);
      const folders = new Set(files.map((file) => file.split('/')[0]));
      const deployed: Deployed[] = [];
      for (const folder of folders) {
        const own = files.filter((file) => file.startsWith(`${folder}/`));
        const { deployments } = await zeebe.deployResources(
          own.map((name) => ({ name, process: readFileSync(join(FOLDER, name)) })),
        );
        deployed.push(...(deployments as Deployed[]));
      }
      return deployed;
    },

    work() {
      for (const type of jobTypes) {
        zeebe.createWorker({
          taskType: type,
          pollInterval: POLL_MS,
          longPoll: LONGEST_QUESTION_MS,
          taskHandler: (job) => {
            const answered = answerOf(type);
            worked.push({ type, element: job.elementId, given: job.variables, answered });
            return job.complete(answered as Record<string, never>);
          },
        });
      }
    },

    /** The newest job of a type in a case; waits for it. */
    job: (caseId: string, type: string): Promise<WorkedJob> =>
      until(`job ${type}`, async () =>
        worked.findLast((job) => job.type === type && job.given['caseId'] === caseId),
      ),

    publish: (name: string, correlationKey: string, variables: Variables = {}) =>
      zeebe.publishMessage({
        name,
        correlationKey,
        timeToLive: 10_000,
        variables: variables as Record<string, never>,
      }),

    async start(processId: string, variables: Variables): Promise<string> {
      const { processInstanceKey } = await zeebe.createProcessInstance({
        bpmnProcessId: processId,
        variables: variables as Record<string, never>,
      });
      return processInstanceKey;
    },

    /** Starts a process and waits for its end. */
    async run(processId: string, given: Variables) {
      const { processInstanceKey, variables } = await zeebe.createProcessInstanceWithResult<
        Record<string, never>
      >({ bpmnProcessId: processId, variables: given as Record<string, never> });
      return { instance: processInstanceKey, variables: variables as Variables };
    },

    /** Starts a process by its message and finds the instance. */
    async startBy(message: string, processId: string, variables: Variables): Promise<string> {
      const before = rootsOf(await allRecords(), processId).length;
      await this.publish(message, String(variables['caseId']), variables);
      return until(
        `${processId} started by ${message}`,
        async () => rootsOf(await allRecords(), processId)[before],
      );
    },

    /** Waits until the user tasks that somebody could take are these, in any order. */
    waitsFor: (instance: string, ...tasks: readonly string[]): Promise<History> =>
      until(`${instance} waits for ${tasks.join(', ')}`, async () => {
        const found = await history(instance);
        const now = found.waiting.map(({ task }) => task).sort();
        return now.join() === [...tasks].sort().join() && found;
      }),

    ends: (instance: string): Promise<History> =>
      until(`${instance} ends`, async () => {
        const found = await history(instance);
        return found.ended && found;
      }),

    close: () => zeebe.close(),
  };
}
