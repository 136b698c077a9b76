import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Camunda8 } from '@camunda8/sdk';
import { processResources } from '@grid/process-contract';
import { runningStack } from './stack';

const FOLDER = join(__dirname, '../../processes');

/** What a decision answered, and which rows of its table fitted. */
export interface Decided {
  readonly output: unknown;
  readonly rules: readonly string[];
}

/** The decision tables of this tree, run on the engine of the running system. */
export function decisionTables() {
  const zeebe = new Camunda8({
    ZEEBE_GRPC_ADDRESS: `grpc://${runningStack().zeebeGrpcAddress}`,
    CAMUNDA_OAUTH_DISABLED: true,
    CAMUNDA_LOG_LEVEL: 'none',
    zeebeGrpcSettings: { ZEEBE_CLIENT_LOG_LEVEL: 'NONE' },
  }).getZeebeGrpcApiClient();

  return {
    deploy: () =>
      zeebe.deployResources(
        processResources
          .filter(({ kind }) => kind === 'decisionRequirements')
          .map(({ file }) => ({ name: file, decision: readFileSync(join(FOLDER, file)) })),
      ),
    /** Deploys one table with other content under its own name. */
    deployAs: (file: string, content: string) =>
      zeebe.deployResources([{ name: file, decision: Buffer.from(content) }]),
    close: () => zeebe.close(),
    async decide(decisionId: string, facts: Record<string, string | number>): Promise<Decided> {
      const answer = await zeebe.evaluateDecision({ decisionId, variables: facts });
      const matched = answer.evaluatedDecisions[0]?.matchedRules ?? [];
      return {
        output: JSON.parse(answer.decisionOutput) as unknown,
        rules: matched.map(({ ruleId }) => ruleId),
      };
    },
  };
}

/** The ids of the rows of a table. */
export function rowsOf(file: string): readonly string[] {
  const xml = readFileSync(join(FOLDER, file), 'utf8');
  return [...xml.matchAll(/<rule id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
}
