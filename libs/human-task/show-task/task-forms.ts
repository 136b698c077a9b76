import { Injectable } from '@nestjs/common';
import { DirectoryService } from '@grid/directory';
import { Clock, localDay, minutesOf, toLocalIso } from '@grid/kernel';
import { WorkOrderReader } from '@grid/dispatch';
import { CaseReaderService, type CaseView } from '@grid/intake';
import { DisputeFacts } from '@grid/jurisdiction';
import { ProceedingFacts } from '@grid/item-list';
import { erasedText } from '@grid/personal-data';
import { ProcessIds } from '@grid/process-contract';
import { FormQuery, VariableQuery } from '@grid/trace';
import { taskErrors } from '../domain/task-errors';
import type { FormSchema } from '../domain/form-schema';
import type { TaskRow } from '../infrastructure/task-row';
import { FormData, type Language } from './form-data';
import { caseFacts, orderFacts } from './form-facts';
import { outcomeOptions, proposalFacts } from './process-facts';

/** What of the process a form may need. */
const PROCESS_FACTS = [
  'proposedDepartment',
  'countyCode',
  'departmentArea',
  'limit',
  'dispatchAuthority',
  'cityAuthority',
  'supervisor',
  'workOrderId',
] as const;

/** Puts together the form of a task, as it was deployed with the task's process, and what it shows. */
@Injectable()
export class TaskForms {
  constructor(
    private readonly forms: FormQuery,
    private readonly variables: VariableQuery,
    private readonly cases: CaseReaderService,
    private readonly workOrders: WorkOrderReader,
    private readonly directory: DirectoryService,
    private readonly proceedings: ProceedingFacts,
    private readonly disputes: DisputeFacts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError TASK_UNKNOWN when the task has no form or its matter is gone */
  async of(
    task: TaskRow,
    language: Language = 'zh',
  ): Promise<{ schema: FormSchema; data: FormData }> {
    const form = task.formKey === null ? null : await this.forms.byKey(task.formKey);
    if (form === null) throw taskErrors.unknown();
    const data =
      task.matterKind === 'incident'
        ? await this.dataOfCase(task, language)
        : await this.dataOfProceeding(task, language);
    return { schema: form as unknown as FormSchema, data };
  }

  private async dataOfProceeding(task: TaskRow, language: Language): Promise<FormData> {
    const facts = await this.proceedings.of(task.caseId, language);
    if (facts === null) throw taskErrors.unknown();
    return new FormData({ ...facts, dueAt: task.dueAt && minutesOf(toLocalIso(task.dueAt)) }, {});
  }

  private async dataOfCase(task: TaskRow, language: Language): Promise<FormData> {
    const incident = (await this.cases.byIds([task.caseId])).get(task.caseId);
    if (incident === undefined) throw taskErrors.unknown();
    return this.data(task, incident, language);
  }

  private disputeOf(task: TaskRow, incident: CaseView, language: Language) {
    if (task.processId !== ProcessIds.JurisdictionDispute) return null;
    const { id: caseId, cityKey, categoryCode } = incident;
    return this.disputes.of({ caseId, cityKey, categoryCode }, language);
  }

  private async data(task: TaskRow, incident: CaseView, language: Language): Promise<FormData> {
    const variables = await this.variables.latest(task.processInstanceKey, PROCESS_FACTS);
    const area = variables['departmentArea'] ?? variables['countyCode'];
    const departments =
      typeof area === 'string'
        ? await this.directory.handlersOf(area, localDay(this.clock.now()))
        : [];
    const offered = departments.map((d) => ({
      value: d.code,
      label: language === 'zh' ? d.nameZh : d.nameEn,
    }));
    const orders = await this.workOrders.ofCase(task.caseId);
    const order =
      orders.find(({ id }) => id === variables['workOrderId']) ??
      orders.findLast(({ part }) => part === 'lead');
    const dispute = await this.disputeOf(task, incident, language);
    const gone = incident.erased === null ? null : erasedText(incident.erased)[language];
    return new FormData(
      {
        ...caseFacts(incident, gone, language),
        ...orderFacts(order, gone, language),
        ...proposalFacts(variables, language),
        dueAt: minutesOf(incident.dueAt) ?? (task.dueAt && minutesOf(toLocalIso(task.dueAt))),
        message:
          order?.resultText == null ? null : suggestion(incident.placeText, order.resultText),
        ...dispute?.facts,
      },
      {
        ...outcomeOptions(variables, language),
        departments: offered,
        coDepartments: offered,
        ...dispute?.options,
      },
    );
  }
}

/** What an official may tell the person (QY23.4): a beginning to be read and changed, in the language of the notice. */
function suggestion(placeText: string, resultText: string): string {
  return `您反映的“${placeText}”一事已有结果：${resultText}`.slice(0, 1000);
}
