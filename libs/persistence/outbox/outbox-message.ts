/** Publishes a message to the engine; its id is the row's id, so the engine refuses it a second time. */
export interface PublishMessage {
  readonly kind: 'engine.publishMessage';
  readonly payload: {
    readonly name: string;
    readonly correlationKey: string;
    readonly variables: Readonly<Record<string, unknown>>;
  };
}

/** Completes a user task with the decisions that the process needs; opinions and answers stay in our rows. */
export interface CompleteUserTask {
  readonly kind: 'engine.completeUserTask';
  readonly payload: {
    readonly taskKey: string;
    readonly variables: Readonly<Record<string, unknown>>;
  };
}

/** Shows in the engine who holds a task. The assignee is an account id, never a name. */
export interface AssignUserTask {
  readonly kind: 'engine.assignUserTask';
  readonly payload: { readonly taskKey: string; readonly assignee: string };
}

/** Takes the holder off a task in the engine. */
export interface UnassignUserTask {
  readonly kind: 'engine.unassignUserTask';
  readonly payload: { readonly taskKey: string };
}

/** Leads a running instance back: ends what is active and begins an earlier step. Keys are the engine's, as text. */
export interface ModifyProcessInstance {
  readonly kind: 'engine.modifyProcessInstance';
  readonly payload: {
    readonly processInstanceKey: string;
    readonly terminate: readonly string[];
    readonly activate: readonly string[];
  };
}

export type OutboxMessage =
  PublishMessage | CompleteUserTask | AssignUserTask | UnassignUserTask | ModifyProcessInstance;
