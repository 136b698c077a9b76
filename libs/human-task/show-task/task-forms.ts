import { Injectable } from '@nestjs/common';
import { DirectoryService } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { WorkOrderReader } from '@grid/dispatch';
import { CaseReaderService, type CaseView, urgencyText } from '@grid/intake';
import { erasedText } from '@grid/personal-data';
import { FormQuery, VariableQuery } from '@grid/trace';
import { taskErrors } from '../domain/task-errors';
import type { FormSchema } from '../domain/form-schema';
import type { TaskRow } from '../infrastructure/task-row';
import { FormData, type Language } from './form-data';

const outcomeText = {
  done: { zh: '已办结', en: 'Done' },
  notDone: { zh: '未能办结', en: 'Not done' },
  objected: { zh: '提出异议', en: 'Objected' },
} as const;

/** Puts together the form of a task, as it was deployed with the task's process, and what it shows. */
@Injectable()
export class TaskForms {
  constructor(
    private readonly forms: FormQuery,
    private readonly variables: VariableQuery,
    private readonly cases: CaseReaderService,
    private readonly workOrders: WorkOrderReader,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError TASK_UNKNOWN when the task has no form or its case is gone */
  async of(
    task: TaskRow,
    language: Language = 'zh',
  ): Promise<{ schema: FormSchema; data: FormData }> {
    const form = task.formKey === null ? null : await this.forms.byKey(task.formKey);
    const incident = (await this.cases.byIds([task.caseId])).get(task.caseId);
    if (form === null || incident === undefined) throw taskErrors.unknown();
    return {
      schema: form as unknown as FormSchema,
      data: await this.data(task, incident, language),
    };
  }

  private async data(task: TaskRow, incident: CaseView, language: Language): Promise<FormData> {
    const variables = await this.variables.latest(task.processInstanceKey, [
      'proposedDepartment',
      'countyCode',
    ]);
    const departments = await this.directory.departmentsOf(
      String(variables['countyCode']),
      localDay(this.clock.now()),
    );
    const order = (await this.workOrders.ofCase(task.caseId)).at(-1);

    const proposed = variables['proposedDepartment'];
    const gone = incident.erased === null ? null : erasedText(incident.erased)[language];
    return new FormData(
      {
        caseNumber: incident.caseNumber,
        categoryName: language === 'zh' ? incident.categoryZh : incident.categoryEn,
        placeText: incident.placeText,
        description: incident.erased === null ? incident.description : gone,
        urgencyText: urgencyText[incident.urgency][language],
        capturedAt: minutes(incident.capturedAt),
        reportedAt: minutes(incident.reportedAt),
        gridName: language === 'zh' ? incident.gridNameZh : incident.gridNameEn,
        dueAt: minutes(incident.dueAt),
        proposedDepartment: typeof proposed === 'string' ? proposed : null,
        departmentCode: typeof proposed === 'string' ? proposed : null,
        departmentName: (language === 'zh' ? order?.departmentZh : order?.departmentEn) ?? null,
        outcomeText: order?.outcome == null ? null : outcomeText[order.outcome][language],
        resultText: order?.answeredAt == null ? null : (order.resultText ?? gone),
        message:
          order?.resultText == null ? null : suggestion(incident.placeText, order.resultText),
      },
      {
        departments: departments.map((d) => ({
          value: d.code,
          label: language === 'zh' ? d.nameZh : d.nameEn,
        })),
      },
    );
  }
}

/** What an official may tell the person (QY23.4): a beginning to be read and changed, in the language of the notice. */
function suggestion(placeText: string, resultText: string): string {
  return `您反映的“${placeText}”一事已有结果：${resultText}`.slice(0, 1000);
}

/** An ISO time with offset as people read it: `2026-11-22 09:30`. */
function minutes(iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, 16).replace('T', ' ');
}
