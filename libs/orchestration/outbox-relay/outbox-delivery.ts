import { Injectable } from '@nestjs/common';
import type { OutboxMessage } from '@grid/persistence';
import { MessageNames } from '@grid/process-contract';
import { z } from 'zod';
import { EngineClient, type UserTaskResult } from '../engine/engine-client';
import { EngineRejected, EngineUnavailable } from '../engine/engine-errors';
import type { Delivery, OutboxRow } from './outbox-row';
import { StartedMark } from './started-mark';

/** What begins a process of a matter; once it runs, the message is not sent again. */
const STARTS: readonly string[] = [
  MessageNames.IntakeReportReceived,
  MessageNames.ItemListEntryRequested,
  MessageNames.ItemListExitRequested,
  MessageNames.ItemListCompilationStarted,
  MessageNames.ItemListSupportDutyBroken,
];

/** How long the engine refuses the same message id: longer than any crash between publishing and marking. */
const MESSAGE_TTL_MS = 24 * 60 * 60 * 1000;

const variables = z.record(z.string(), z.unknown());
const taskKey = z.string().regex(/^\d+$/);
const instanceKey = taskKey;
const messages = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('engine.publishMessage'),
    payload: z.object({ name: z.string(), correlationKey: z.string(), variables }),
  }),
  z.object({
    kind: z.literal('engine.completeUserTask'),
    payload: z.object({ taskKey, variables }),
  }),
  z.object({
    kind: z.literal('engine.assignUserTask'),
    payload: z.object({ taskKey, assignee: z.string().min(1) }),
  }),
  z.object({
    kind: z.literal('engine.unassignUserTask'),
    payload: z.object({ taskKey }),
  }),
  z.object({
    kind: z.literal('engine.modifyProcessInstance'),
    payload: z.object({
      processInstanceKey: instanceKey,
      terminate: z.array(instanceKey).min(1),
      activate: z.array(z.string().min(1)),
    }),
  }),
]) satisfies z.ZodType<OutboxMessage>;

/** Carries one message to the engine and says what became of it. */
@Injectable()
export class OutboxDelivery {
  constructor(
    private readonly engine: EngineClient,
    private readonly startedMark: StartedMark,
  ) {}

  /** Rejects only when our own database cannot be asked. */
  async deliver(row: OutboxRow): Promise<Delivery> {
    const message = messages.safeParse(row);
    if (!message.success) return { kind: 'dead', code: 'MESSAGE_MALFORMED' };
    try {
      return await this.send(row.id, message.data);
    } catch (error) {
      if (error instanceof EngineRejected) return { kind: 'dead', code: error.code };
      if (error instanceof EngineUnavailable) return { kind: 'later', code: error.code };
      throw error;
    }
  }

  private async send(id: string, message: OutboxMessage): Promise<Delivery> {
    switch (message.kind) {
      case 'engine.publishMessage': {
        const { name, correlationKey } = message.payload;
        const isStart = STARTS.includes(name);
        if (isStart && (await this.startedMark.isStarted(correlationKey))) return delivered;
        await this.engine.publishMessage({
          ...message.payload,
          messageId: id,
          timeToLiveMs: MESSAGE_TTL_MS,
        });
        return delivered;
      }
      case 'engine.completeUserTask': {
        const { taskKey: key, variables: decisions } = message.payload;
        return settled(await this.engine.completeUserTask(key, decisions));
      }
      case 'engine.assignUserTask':
        return settled(
          await this.engine.assignUserTask(message.payload.taskKey, message.payload.assignee),
        );
      case 'engine.unassignUserTask':
        return settled(await this.engine.unassignUserTask(message.payload.taskKey));
      case 'engine.modifyProcessInstance':
        return moved(await this.engine.modifyProcessInstance(message.payload));
    }
  }
}

const delivered: Delivery = { kind: 'delivered' };

/**
 * A task that is not found was completed by us before a crash, or cancelled: the engine's record tells which and
 * settles the decision, so there is nothing left to deliver. In conflict it is changing at this moment: try again.
 */
function settled(result: UserTaskResult): Delivery {
  switch (result) {
    case 'done':
    case 'notFound':
      return delivered;
    case 'conflict':
      return { kind: 'later', code: 'HTTP_409' };
  }
}

/** What was to end has ended: by this move before a crash, which the engine's record tells, or by something else. */
function moved(result: 'done' | 'notFound'): Delivery {
  return result === 'done' ? delivered : { kind: 'overtaken', code: 'NOT_FOUND' };
}
