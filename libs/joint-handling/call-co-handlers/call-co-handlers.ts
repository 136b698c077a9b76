import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { jointMessages, roundKey } from '../domain/joint-messages';
import { type CoDepartment, calledCoHandlers } from '../domain/part';
import { addPart, doneBefore } from '../infrastructure/part-rows';
import { PartSteps } from '../part-course/part-steps';

/** Who leads by which rule of the city, as the table says. */
export interface LeadRule {
  readonly value: string;
  readonly article: string | null;
  readonly basis: 'law' | 'setting' | 'default';
}

/** The departments of a round, as they were dispatched. */
export interface CallCoHandlersCommand {
  readonly caseId: string;
  readonly round: number;
  readonly leadCode: string;
  readonly named: readonly CoDepartment[];
  readonly rule: LeadRule;
  /** The lead's own limit, for a department that has none of its own. */
  readonly workingDays: number;
}

/** Gives each department that helps a part of its own, and lets the process begin it (QY26.1, BH18.1). */
@Injectable()
export class CallCoHandlers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: PartSteps,
    private readonly clock: Clock,
  ) {}

  /** Safe when repeated: a round is opened once. */
  async execute(command: CallCoHandlersCommand): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      await lockMatter(manager, command.caseId);
      if (!(await this.open(manager, command))) return;
      const before = await doneBefore(manager, command.caseId);
      for (const one of calledCoHandlers(command.named, command.leadCode, before)) {
        await this.call(manager, command, one);
      }
    });
  }

  private async open(
    manager: EntityManager,
    { caseId, round, rule }: CallCoHandlersCommand,
  ): Promise<boolean> {
    const opened: unknown[] = await manager.query(
      `INSERT INTO joint.handling (case_id, round, rule, article, basis, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING round`,
      [caseId, round, rule.value, rule.article, rule.basis, this.clock.now()],
    );
    return opened.length > 0;
  }

  private async call(
    manager: EntityManager,
    { caseId, round, workingDays: leadDays }: CallCoHandlersCommand,
    { departmentCode, workingDays }: CoDepartment,
  ): Promise<void> {
    const part = { id: newId(), caseId, round, part: 'co', departmentCode } as const;
    await addPart(manager, { ...part, at: this.clock.now(), by: null });
    await this.steps.record(manager, { action: 'jointHandling.called', caseId, part });
    await this.steps.send(manager, caseId, {
      name: jointMessages.called,
      key: roundKey(caseId, round),
      variables: {
        ...{ partId: part.id, coDepartmentCode: departmentCode },
        coLimit: {
          workingDays: workingDays ?? leadDays,
          basis: 'sample',
          ...{ basisZh: '派遣时规定的协办期限', basisEn: 'Set with the dispatch' },
        },
      },
    });
  }
}
