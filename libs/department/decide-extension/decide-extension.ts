import { Injectable } from '@nestjs/common';
import { Extensions, type WorkOrderEntity } from '@grid/dispatch';
import { CaseProgress } from '@grid/intake';
import { Clock, toLocalIso } from '@grid/kernel';
import { warnBefore } from '@grid/limits';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import { MessageNames } from '@grid/process-contract';
import type { EntityManager } from 'typeorm';
import { DepartmentPort } from '../domain/department-port';

/** What an official decided on a department's request for more time. */
export interface DecideExtensionCommand {
  readonly extensionId: string;
  readonly granted: boolean;
  /** The new limit; the day that was asked for when not given, null when no more time is given. */
  readonly until?: Date | null;
}

/**
 * Carries out the decision on a request for more time (BH19): the limit of order and process moves, of the lead's
 * order the case's too, and the department is told.
 */
@Injectable()
export class DecideExtension {
  constructor(
    private readonly extensions: Extensions,
    private readonly department: DepartmentPort,
    private readonly progress: CaseProgress,
    private readonly outbox: OutboxService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated: the decision is committed before the department is told, and told until it was taken.
   * @returns the order, and the limit that now holds
   * @throws DepartmentUnavailableError when it is worth trying again, DepartmentRefusedError when it is not
   * @throws DomainError EXTENSION_UNKNOWN, EXTENSION_DECIDED when it was decided otherwise, EXTENSION_NOT_LATER
   */
  async execute(command: DecideExtensionCommand): Promise<{ workOrderId: string; dueAt: Date }> {
    const { extensionId, granted } = command;
    const { extension, order } = await this.unitOfWork.run(async (manager) => {
      const asked = await this.extensions.requestedUntil(manager, extensionId);
      const until = command.until ?? (granted ? asked : null);
      const decided = await this.extensions.decide(manager, extensionId, { granted, until });
      const open = decided.order.status !== 'answered';
      if (granted && decided.first && open) await this.moveLimit(manager, decided.order);
      return decided;
    });
    const { id: workOrderId, departmentCode, dueAt } = order;
    if (extension.toldAt === null) {
      await this.department.tellExtension({
        departmentCode,
        workOrderId,
        extensionId,
        granted,
        dueAt: toLocalIso(dueAt),
      });
      await this.unitOfWork.run((manager) => this.extensions.told(manager, extensionId));
    }
    return { workOrderId, dueAt };
  }

  /** In the transaction of the decision: a department that is away must not keep the old limit running. */
  private async moveLimit(
    manager: EntityManager,
    { id, caseId, dueAt, part }: WorkOrderEntity,
  ): Promise<void> {
    if (part === 'lead') await this.progress.limited(manager, caseId, dueAt);
    const warnAt = warnBefore(this.clock.now(), dueAt);
    await this.outbox.enqueue(manager, caseId, {
      kind: 'engine.publishMessage',
      payload: {
        name: MessageNames.LimitsLimitMoved,
        correlationKey: id,
        variables: { dueAt: toLocalIso(dueAt), warnAt: toLocalIso(warnAt) },
      },
    });
  }
}
