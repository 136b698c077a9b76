import { Injectable } from '@nestjs/common';
import { OpenCasesOfItem } from '@grid/item-list';
import { invalidField } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { CheckedAnswers } from '../domain/form-answers';
import type { FormSchema } from '../domain/form-schema';
import type { TaskRow } from '../infrastructure/task-row';

/**
 * Lets a change of a list be agreed to only after it was noted which open cases use the item: they are led to their end
 * under the list they began with.
 */
@Injectable()
export class NotedEffects {
  constructor(private readonly openCases: OpenCasesOfItem) {}

  /** @throws DomainError OPEN_CASES_NOT_NOTED */
  async require(
    manager: EntityManager,
    { caseId }: Pick<TaskRow, 'caseId'>,
    { properties }: FormSchema,
    { choices }: Pick<CheckedAnswers, 'choices'>,
  ): Promise<void> {
    if (properties?.['effectsMustBeNoted'] !== 'true') return;
    if (choices['reviewOutcome'] !== 'agree' || choices['effectsNoted'] === 'noted') return;
    if ((await this.openCases.countFor(manager, caseId)) === 0) return;
    throw invalidField(
      'answers.effectsNoted',
      'OPEN_CASES_NOT_NOTED',
      '有在办案件涉及该事项，请先查看并确认其影响。',
      'Open cases use this item. Please look at them and confirm the effect first.',
    );
  }
}
