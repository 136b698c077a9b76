import { Injectable } from '@nestjs/common';
import { AuditService, type AuditValues } from '@grid/audit';
import { CaseProgress } from '@grid/intake';
import { Clock } from '@grid/kernel';
import { OutboxService } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { jointMessages, roundKey } from '../domain/joint-messages';
import { type Part, type PartEnd, openCoHandlers } from '../domain/part';
import { endPart, leadOf, partsOf } from '../infrastructure/part-rows';

/** A step of joint handling for the record. */
export interface JointStep {
  readonly action: string;
  readonly caseId: string;
  readonly part: Pick<Part, 'id' | 'round' | 'departmentCode'>;
  readonly by?: { readonly accountId: string; readonly postId: string | null };
  readonly newValue?: AuditValues;
}

/** What several ways of changing the parts of a round have in common; under the lock of the matter. */
@Injectable()
export class PartSteps {
  constructor(
    private readonly outbox: OutboxService,
    private readonly progress: CaseProgress,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Ends a co-handler's part before its answer, and lets the process leave it. */
  async takeBack(
    manager: EntityManager,
    caseId: string,
    part: Part,
    { kind, by }: { readonly kind: PartEnd; readonly by: string | null },
  ): Promise<void> {
    await endPart(manager, part.id, { kind, by, at: this.clock.now() });
    await this.send(manager, caseId, { name: jointMessages.released, key: part.id, variables: {} });
  }

  /** The lead's answer counts now if it was waiting for nobody but the co-handler whose part has just ended. */
  async settleIfLast(manager: EntityManager, caseId: string, round: number): Promise<void> {
    if (openCoHandlers(await partsOf(manager, caseId, round)).length > 0) return;
    const lead = await leadOf(manager, { caseId, round });
    if (lead?.outcome !== 'done') return;
    await this.progress.answered(manager, caseId);
    const key = roundKey(caseId, round);
    await this.send(manager, caseId, { name: jointMessages.answered, key, variables: {} });
  }

  async send(
    manager: EntityManager,
    caseId: string,
    message: {
      readonly name: string;
      readonly key: string;
      readonly variables: Readonly<Record<string, unknown>>;
    },
  ): Promise<void> {
    const { name, key: correlationKey, variables } = message;
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: { name, correlationKey, variables },
    });
  }

  async record(
    manager: EntityManager,
    { action, caseId, part, by, newValue = {} }: JointStep,
  ): Promise<void> {
    const { id: partId, round, departmentCode } = part;
    await this.audit.record(manager, {
      ...{ action, outcome: 'done', caseId },
      article: 'QY26.1, ZJ33.2, BH18.1',
      accountId: by?.accountId,
      postId: by?.postId ?? undefined,
      newValue: { departmentCode, ...newValue },
      detail: { partId, round },
    });
  }
}
