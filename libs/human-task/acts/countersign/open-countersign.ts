import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { CountersignCourse } from './countersign-course';
import { lockCountersign } from './countersign-rows';
import type { CountersignRule } from './rule';

/** Whom a process asks to agree, and by which rule. */
export interface OpenCountersignCommand {
  readonly caseId: string;
  /** Candidate groups, `<organisation>.<role>`, in the order in which a sequence asks them. */
  readonly participants: readonly string[];
  readonly rule: CountersignRule;
  /** The share that has to agree, above 0 up to 1; null for every rule but `ratio`. */
  readonly ratio: number | null;
  /** The countersign that a person asked for; null for one that a diagram draws. */
  readonly requestId: string | null;
  /** The engine's key of the process instance that runs it. */
  readonly processInstanceKey: string;
}

/** Opens a countersign: its seats are kept here, and whom the rule asks first is called. */
@Injectable()
export class OpenCountersign {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly course: CountersignCourse,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: one process instance runs one countersign, and its seats are called once. */
  execute(command: OpenCountersignCommand): Promise<{ readonly countersignId: string }> {
    return this.unitOfWork.run(async (manager) => {
      const countersignId = command.requestId ?? (await this.drawn(manager, command));
      const countersign = await lockCountersign(manager, countersignId);
      if (countersign === null) throw new Error('COUNTERSIGN_UNKNOWN');
      await manager.query(
        `UPDATE human_task.countersign SET process_instance_key = $2
         WHERE id = $1 AND process_instance_key IS NULL`,
        [countersignId, command.processInstanceKey],
      );
      await this.course.begin(manager, countersign);
      return { countersignId };
    });
  }

  private async drawn(
    manager: EntityManager,
    { caseId, participants, rule, ratio, processInstanceKey }: OpenCountersignCommand,
  ): Promise<string> {
    const id = newId();
    const added: { id: string }[] = await manager.query(
      `INSERT INTO human_task.countersign (id, case_id, mode, occasion, rule, ratio, state,
         opened_at)
       VALUES ($1, $2, 'drawn', $3, $4, $5, 'open', $6)
       ON CONFLICT (case_id, occasion) DO NOTHING RETURNING id`,
      [id, caseId, processInstanceKey, rule, rule === 'ratio' ? ratio : null, this.clock.now()],
    );
    if (added.length === 0) return this.known(manager, caseId, processInstanceKey);
    await manager.query(
      `INSERT INTO human_task.seat (id, countersign_id, position, voter_group, state)
       SELECT s.id, $1, s.position, s.voter_group, 'waiting'
       FROM jsonb_to_recordset($2::jsonb) AS s (id uuid, position int, voter_group text)`,
      [
        id,
        JSON.stringify(
          [...new Set(participants)].map((group, position) => ({
            ...{ id: newId(), position, voter_group: group },
          })),
        ),
      ],
    );
    return id;
  }

  private async known(manager: EntityManager, caseId: string, occasion: string): Promise<string> {
    const [row]: { id: string }[] = await manager.query(
      'SELECT id FROM human_task.countersign WHERE case_id = $1 AND occasion = $2',
      [caseId, occasion],
    );
    if (row === undefined) throw new Error('COUNTERSIGN_UNKNOWN');
    return row.id;
  }
}
