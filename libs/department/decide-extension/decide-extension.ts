import { Injectable } from '@nestjs/common';
import { Extensions } from '@grid/dispatch';
import { toLocalIso } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DepartmentPort } from '../domain/department-port';

/** What an official decided on a department's request for more time. */
export interface DecideExtensionCommand {
  readonly extensionId: string;
  readonly granted: boolean;
  /** The new limit; null when no more time is given. */
  readonly until: Date | null;
}

/** Carries out the decision on a request for more time (BH19): the order's limit moves, the department is told. */
@Injectable()
export class DecideExtension {
  constructor(
    private readonly extensions: Extensions,
    private readonly department: DepartmentPort,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Safe when repeated: the decision is committed before the department is told, and told until it was taken.
   * @returns the order, and the limit that now holds
   * @throws DepartmentUnavailableError when it is worth trying again, DepartmentRefusedError when it is not
   * @throws DomainError EXTENSION_UNKNOWN, EXTENSION_DECIDED when it was decided otherwise, EXTENSION_NOT_LATER
   */
  async execute(command: DecideExtensionCommand): Promise<{ workOrderId: string; dueAt: Date }> {
    const { extensionId, granted, until } = command;
    const { extension, order } = await this.unitOfWork.run((manager) =>
      this.extensions.decide(manager, extensionId, { granted, until }),
    );
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
}
