import { Injectable } from '@nestjs/common';
import { SettleAct } from '@grid/human-task';
import { type EngineRecord, type RecordReaction, keyOf, textOf } from '@grid/trace';
import type { EntityManager } from 'typeorm';

/** The engine took an act of an office: its message reached the process that draws it, or an instance was led back. */
@Injectable()
export class SettleActReaction implements RecordReaction {
  readonly interests = [
    { valueType: 'PROCESS_MESSAGE_SUBSCRIPTION', intents: ['CORRELATED'] },
    { valueType: 'PROCESS_INSTANCE_MODIFICATION', intents: ['MODIFIED'] },
  ];

  constructor(private readonly acts: SettleAct) {}

  async react(record: EngineRecord, manager: EntityManager): Promise<void> {
    const { generation, recordedAt: at, value } = record;
    if (record.valueType === 'PROCESS_MESSAGE_SUBSCRIPTION') {
      const actId = actIdIn(value['variables']);
      if (actId !== null) await this.acts.correlated(manager, actId, at);
      return;
    }
    await this.acts.modified(manager, generation, endedIn(value['terminateInstructions']), at);
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function actIdIn(variables: unknown): string | null {
  const id = isObject(variables) ? textOf(variables, 'actId') : null;
  return id !== null && UUID.test(id) ? id : null;
}

function endedIn(instructions: unknown): readonly string[] {
  if (!Array.isArray(instructions)) return [];
  return instructions.flatMap((one: unknown) => {
    const key = isObject(one) ? keyOf(one, 'elementInstanceKey') : null;
    return key === null ? [] : [key];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
