import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock, newId } from '@grid/kernel';
import { PersonalDataService, commitmentsOf } from '@grid/personal-data';
import { elementInfo } from '@grid/process-contract';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../infrastructure/task-row';
import { type ActKind, type ActStatus, actWordsField } from './act-kinds';

/** An act as it is kept; what it does to other tables is the caller's. */
export interface NewAct {
  readonly kind: ActKind;
  readonly actor: Actor;
  readonly caseId: string;
  readonly task: TaskRow | null;
  /** Reason, instruction or message: free text, kept in the vault. */
  readonly words: string | null;
  readonly status?: ActStatus;
  readonly toAccountId?: string;
  readonly targetElement?: string;
  readonly correlationKey?: string;
  /** The element instance that the act is to end: when it ends otherwise, the act came too late. */
  readonly scopeKey?: string;
  readonly endedElements?: readonly string[];
  readonly messageId?: string;
  /** Ids and codes for the record. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Keeps acts of an office, their words apart, and puts them on record. */
@Injectable()
export class RecordAct {
  constructor(
    private readonly audit: AuditService,
    private readonly personalData: PersonalDataService,
    private readonly clock: Clock,
  ) {}

  /** In the caller's transaction. @returns the act's id, or the one that the caller chose */
  async execute(manager: EntityManager, act: NewAct, id: string = newId()): Promise<string> {
    const { kind, actor, caseId, task, words, status = 'effective' } = act;
    const now = this.clock.now();
    const written =
      words === null
        ? {}
        : commitmentsOf(
            await this.personalData.write(manager, { kind: 'case', id: caseId }, [
              { field: actWordsField(id), value: words },
            ]),
          );
    await manager.query(
      `INSERT INTO human_task.act (id, kind, case_id, generation, task_key, element_id, account_id,
         post_id, acting_for_account_id, at, has_words, target_element, to_account_id, status,
         settled_at, correlation_key, ended_elements, message_id, scope_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        id,
        kind,
        caseId,
        task?.generation,
        task?.key,
        task?.elementId,
        actor.accountId,
        actor.post?.id,
        actor.post?.actingFor?.accountId,
        now,
        words !== null,
        act.targetElement,
        act.toAccountId,
        status,
        status === 'pending' ? null : now,
        act.correlationKey,
        act.endedElements ?? [],
        act.messageId,
        act.scopeKey,
      ],
    );
    await this.audit.record(manager, {
      action: `matter.${kind}`,
      outcome: 'done',
      accountId: actor.accountId,
      postId: actor.post?.id,
      caseId,
      taskKey: task?.key,
      elementId: task?.elementId,
      article: task
        ? (elementInfo(task.processId, task.elementId)?.article ?? undefined)
        : undefined,
      newValue: {
        act: status,
        ...(act.toAccountId && { toAccountId: act.toAccountId }),
        ...(act.targetElement && { targetElement: act.targetElement }),
        ...written,
      },
      detail: { actId: id, ...act.detail },
    });
    return id;
  }
}
