import { Injectable } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { EngineClient, type UserTaskResult } from './engine-client';
import { BUSY, EngineRejected, EngineUnavailable, ResourceRefused } from './engine-errors';
import type {
  EngineResource,
  EngineTopology,
  InstanceMove,
  PublishedMessage,
} from './engine-types';
import { sendCommand } from './send-command';
import { sendUserTaskCommand, type UserTaskCommand } from './user-task-api';
import { userTaskPrefix } from './user-task-prefix';
import { ZeebeConnection } from './zeebe-connection';

/** Tells the engine to find the scope of an element by itself. */
const ANY_ANCESTOR = '-1';

/** A person waits for what a table decides, and is served better late than sent away. */
const DECISION_PATIENCE_MS = 10_000;

/** How the engine says that an instance, or an element of it that a move would end, is not active any more. */
const ENDED_BEFORE = /NOT_FOUND|element instance that could not be found|no such process instance/i;

/** The engine over gRPC, and over REST where gRPC has no command (user tasks). */
@Injectable()
export class ZeebeEngineClient extends EngineClient {
  private readonly restUrl: string;
  /** Asked of the topology once; forgotten when the engine was away, because it may come back as another version. */
  private prefix: string | undefined;

  constructor(
    private readonly connection: ZeebeConnection,
    config: AppConfig,
  ) {
    super();
    this.restUrl = config.get('ZEEBE_REST_URL').replace(/\/$/, '');
  }

  async publishMessage(message: PublishedMessage): Promise<void> {
    const { timeToLiveMs, variables, ...rest } = message;
    try {
      await this.send(() =>
        this.connection.commands.publishMessage({
          ...rest,
          timeToLive: timeToLiveMs,
          variables: variables as Record<string, never>,
        }),
      );
    } catch (error) {
      if (error instanceof EngineRejected && error.code === 'ALREADY_EXISTS') return;
      throw error;
    }
  }

  completeUserTask(
    taskKey: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<UserTaskResult> {
    return this.userTask({ method: 'POST', path: `${taskKey}/completion`, body: { variables } });
  }

  assignUserTask(taskKey: string, assignee: string): Promise<UserTaskResult> {
    const body = { assignee, allowOverride: true };
    return this.userTask({ method: 'POST', path: `${taskKey}/assignment`, body });
  }

  unassignUserTask(taskKey: string): Promise<UserTaskResult> {
    return this.userTask({ method: 'DELETE', path: `${taskKey}/assignee` });
  }

  async modifyProcessInstance(move: InstanceMove): Promise<'done' | 'notFound'> {
    let gone = false;
    try {
      await this.send(() =>
        this.connection.commands
          .modifyProcessInstance({
            processInstanceKey: move.processInstanceKey,
            terminateInstructions: move.terminate.map((elementInstanceKey) => ({
              elementInstanceKey,
            })),
            activateInstructions: move.activate.map((elementId) => ({
              elementId,
              ancestorElementInstanceKey: ANY_ANCESTOR,
              variableInstructions: [],
            })),
          })
          .catch((error: Error) => {
            gone = ENDED_BEFORE.test(error.message);
            throw error;
          }),
      );
      return 'done';
    } catch (error) {
      if (error instanceof EngineRejected && gone) return 'notFound';
      throw error;
    }
  }

  async evaluateDecision(
    decisionId: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const { decisionOutput, failedDecisionId } = await this.send(
      () =>
        this.connection.commands.evaluateDecision({
          decisionId,
          variables: variables as Record<string, never>,
        }),
      DECISION_PATIENCE_MS,
    );
    if (failedDecisionId !== '') throw new EngineRejected('DECISION_FAILED');
    return JSON.parse(decisionOutput) as unknown;
  }

  async deploy(resources: readonly EngineResource[]): Promise<void> {
    const files = resources.map(({ name, content }) => ({ name, process: content }));
    let detail = '';
    try {
      await this.send(() =>
        this.connection.commands.deployResources(files).catch((error: Error) => {
          detail = error.message;
          throw error;
        }),
      );
    } catch (error) {
      throw error instanceof EngineRejected ? new ResourceRefused(error.code, detail) : error;
    }
  }

  async topology(): Promise<EngineTopology> {
    const { brokers, partitionsCount, gatewayVersion } = await this.send(() =>
      this.connection.commands.topology(),
    );
    const led = brokers.flatMap(({ partitions }) =>
      partitions
        .filter(({ role, health }) => `${role}` === 'LEADER' && `${health}` === 'HEALTHY')
        .map(({ partitionId }) => partitionId),
    );
    return { gatewayVersion, partitionsCount, healthyLeaders: new Set(led).size };
  }

  async isReady(): Promise<boolean> {
    try {
      const { partitionsCount, healthyLeaders } = await this.topology();
      return partitionsCount > 0 && healthyLeaders === partitionsCount;
    } catch {
      return false;
    }
  }

  private async send<T>(command: () => Promise<T>, patienceMs?: number): Promise<NonNullable<T>> {
    try {
      return await sendCommand(command, patienceMs);
    } catch (error) {
      this.forgetVersionAfter(error);
      throw error;
    }
  }

  private async userTask(command: UserTaskCommand): Promise<UserTaskResult> {
    this.prefix ??= this.restUrl + userTaskPrefix((await this.topology()).gatewayVersion);
    try {
      return await sendUserTaskCommand(this.prefix, command);
    } catch (error) {
      this.forgetVersionAfter(error);
      throw error;
    }
  }

  private forgetVersionAfter(error: unknown): void {
    if (error instanceof EngineUnavailable && error.code !== BUSY) {
      this.prefix = undefined;
    }
  }
}
