import { Injectable } from '@nestjs/common';
import { toLocalIso } from '@grid/kernel';
import { clearText, PersonalDataService } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import { workOrderFields } from '../domain/work-order-fields';
import { ExtensionEntity } from '../infrastructure/extension.entity';
import { CLOSING_PART } from './closing-part';
import type { ExtensionView, WorkOrderView } from './work-order-view';

type Times = 'dueAt' | 'objectUntil' | 'placedAt' | 'acceptedAt' | 'answeredAt' | 'closedAt';
const TEXTS = ['handlerName', 'reworkNote', 'resultText', 'objectionReason', 'legalBasis'] as const;
type Row = Omit<WorkOrderView, Times | 'extensions' | (typeof TEXTS)[number]> & {
  dueAt: Date;
  objectUntil: Date | null;
  placedAt: Date | null;
  acceptedAt: Date | null;
  answeredAt: Date | null;
  closedAt: Date | null;
};

/** Reads work orders; whether the reader may see the case is asked before. */
@Injectable()
export class WorkOrderReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly personalData: PersonalDataService,
  ) {}

  /** The work orders of a case in the order of their rounds, the lead's first; a department that is not known is shown by its code. */
  async ofCase(caseId: string): Promise<readonly WorkOrderView[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT w.id, w.round, w.part, w.part_id AS "partId", w.department_code AS "departmentCode",
         coalesce(o.name_zh, w.department_code) AS "departmentZh",
         coalesce(o.name_en, w.department_code) AS "departmentEn",
         w.department_reference AS "departmentReference", w.status, w.due_at AS "dueAt", w.binding,
         w.placed_at AS "placedAt", w.accepted_at AS "acceptedAt", w.answered_at AS "answeredAt",
         w.outcome, w.objection_ground AS "objectionGround", w.object_until AS "objectUntil",
         p.ended_at AS "closedAt"
       FROM dispatch.work_order w LEFT JOIN directory.organisation o ON o.code = w.department_code
       ${CLOSING_PART}
       WHERE w.case_id = $1 ORDER BY w.round, w.part = 'co', w.opened_at`,
      [caseId],
    );
    const extensions = await this.dataSource.manager.find(ExtensionEntity, {
      where: { caseId },
      order: { requestedAt: 'ASC', id: 'ASC' },
    });
    const textOf = await this.texts(caseId, rows, extensions);
    return rows.map((row) => ({
      ...row,
      dueAt: toLocalIso(row.dueAt),
      objectUntil: localOrNull(row.objectUntil),
      placedAt: localOrNull(row.placedAt),
      acceptedAt: localOrNull(row.acceptedAt),
      answeredAt: localOrNull(row.answeredAt),
      closedAt: localOrNull(row.closedAt),
      handlerName: textOf(workOrderFields.handlerName(row.id)),
      reworkNote: textOf(workOrderFields.reworkNote(row.id)),
      resultText: textOf(workOrderFields.resultText(row.id)),
      objectionReason: textOf(workOrderFields.objectionReason(row.id)),
      legalBasis: textOf(workOrderFields.legalBasis(row.id)),
      extensions: extensions
        .filter(({ workOrderId }) => workOrderId === row.id)
        .map((extension) =>
          viewOf(extension, textOf(workOrderFields.extensionReason(extension.id))),
        ),
    }));
  }

  private async texts(
    caseId: string,
    orders: readonly { id: string }[],
    extensions: readonly { id: string }[],
  ): Promise<(field: string) => string | null> {
    const fields = [
      ...orders.flatMap(({ id }) => TEXTS.map((text) => workOrderFields[text](id))),
      ...extensions.map(({ id }) => workOrderFields.extensionReason(id)),
    ];
    const values = await this.personalData.readOne(caseId, fields);
    return (field) => clearText(values.get(field));
  }
}

function viewOf(extension: ExtensionEntity, reason: string | null): ExtensionView {
  const { id, requestedAt, requestedUntil, status, decidedUntil } = extension;
  return {
    id,
    requestedAt: toLocalIso(requestedAt),
    requestedUntil: toLocalIso(requestedUntil),
    status,
    decidedUntil: localOrNull(decidedUntil),
    reason,
  };
}

function localOrNull(time: Date | null): string | null {
  return time && toLocalIso(time);
}
