import type {
  EngineResource,
  EngineTopology,
  InstanceMove,
  PublishedMessage,
} from './engine-types';

/** What became of a command to a user task. */
export type UserTaskResult = 'done' | 'notFound' | 'conflict';

/**
 * All that the product asks of the engine. Keys are 64-bit and therefore strings; times are milliseconds.
 * Every method rejects with `EngineUnavailable` when the engine is away or too busy (repeat later) and with
 * `EngineRejected` when it will never accept the command.
 */
export abstract class EngineClient {
  /** Publishes a message. A second one with the same id, while the first lives, is success and has no effect. */
  abstract publishMessage(message: PublishedMessage): Promise<void>;

  /** Completes a user task. `notFound`: it is not open any more; the engine's record tells who ended it. */
  abstract completeUserTask(
    taskKey: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<UserTaskResult>;

  /** Shows in the engine who holds the task, over whoever held it before. */
  abstract assignUserTask(taskKey: string, assignee: string): Promise<UserTaskResult>;

  /** Takes the holder off the task. */
  abstract unassignUserTask(taskKey: string): Promise<UserTaskResult>;

  /**
   * Ends elements of a running instance and begins others, both or neither. It is recorded as a modification.
   * `notFound`: what was to end is not there any more; the engine's record tells whether this move or something else
   * ended it.
   */
  abstract modifyProcessInstance(move: InstanceMove): Promise<'done' | 'notFound'>;

  /**
   * Asks the newest version of a decision. Nothing is kept of the question but the engine's own record of it, so
   * variables hold no personal data. @returns the output as the table gives it, null when no row fits
   * @throws EngineRejected `DECISION_FAILED` when an expression cannot be evaluated
   */
  abstract evaluateDecision(
    decisionId: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown>;

  /**
   * Deploys all resources or none. A resource that is already the newest version is left as it is.
   * @throws ResourceRefused saying what is wrong with which resource
   */
  abstract deploy(resources: readonly EngineResource[]): Promise<void>;

  abstract topology(): Promise<EngineTopology>;

  /** True when every partition has a healthy leader, so that a command sent now is accepted. Never rejects. */
  abstract isReady(): Promise<boolean>;
}
