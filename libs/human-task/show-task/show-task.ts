import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { CaseReaderService, type CaseView } from '@grid/intake';
import { type Precedent, PrecedentReader } from '@grid/jurisdiction';
import { MatterReader, type MatterView } from '@grid/matter';
import { DataSource } from 'typeorm';
import { taskErrors } from '../domain/task-errors';
import type { FormSchema } from '../domain/form-schema';
import type { TaskView } from '../domain/task-view';
import { Clock, localDay } from '@grid/kernel';
import { abandonedClaims } from '../infrastructure/abandoned-claims';
import { isDecidedBy, isOffered } from '../infrastructure/open-task';
import { findTask } from '../infrastructure/task-row';
import { taskViewOf } from '../list-tasks/task-view-of';
import type { Language } from './form-data';
import { TaskForms } from './task-forms';

/** A task with everything needed to decide it without leaving the page. */
export interface TaskPage {
  readonly task: TaskView;
  /** Null for the task of a proceeding. */
  readonly case: CaseView | null;
  readonly matter: MatterView;
  readonly form: { readonly id: string; readonly schema: FormSchema };
  readonly data: Readonly<Record<string, unknown>>;
  /** What was ruled on the category in this city before, for who dispatches (XX16.1); none at other steps. */
  readonly precedents: readonly Precedent[];
}

/** The step whose page shows precedents. */
const DISPATCHED_AT = 'UserTask_ConfirmDispatch';

/** Shows one task to those it is offered to, and to whoever decided it in the post they act in. */
@Injectable()
export class ShowTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly forms: TaskForms,
    private readonly cases: CaseReaderService,
    private readonly matters: MatterReader,
    private readonly clock: Clock,
    private readonly precedents: PrecedentReader,
  ) {}

  /** @throws DomainError TASK_UNKNOWN, also for a task of others */
  async execute(actor: Actor, taskKey: string, language: Language): Promise<TaskPage> {
    const row = await findTask(this.dataSource.manager, taskKey);
    if (row === null || !(isOffered(row, actor) || isDecidedBy(row, actor))) {
      throw taskErrors.unknown();
    }
    const { schema, data } = await this.forms.of(row, language);
    const matter = await this.matters.find(row.caseId);
    if (matter === null) throw taskErrors.unknown();
    const now = this.clock.now();
    const abandoned = await abandonedClaims(this.dataSource.manager, [row.key], localDay(now));
    const incident = (await this.cases.byIds([row.caseId])).get(row.caseId) ?? null;
    return {
      task: taskViewOf(row, actor, abandoned, now),
      case: incident,
      matter,
      form: { id: schema.id, schema },
      data: data.toJson(),
      precedents:
        incident === null || row.elementId !== DISPATCHED_AT
          ? []
          : await this.precedents.for(incident),
    };
  }
}
