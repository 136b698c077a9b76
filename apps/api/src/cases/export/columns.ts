import { caseStatusText, urgencyText } from '@grid/intake';
import { type BilingualText, minutesOf } from '@grid/kernel';
import type { CaseExportRow } from './case-export.row';

export type Language = keyof BilingualText;

interface Column {
  readonly name: BilingualText;
  readonly cell: (row: CaseExportRow, language: Language) => string | null;
}

/** The columns of an export, after the one with its number. */
export const COLUMNS: readonly Column[] = [
  column('案号', 'Case number', (row) => row.caseNumber),
  column('状态', 'Status', (row, language) => caseStatusText[row.status][language]),
  column('事项类别', 'Category', (row, language) =>
    language === 'zh' ? row.categoryZh : row.categoryEn,
  ),
  column('紧急程度', 'Urgency', (row, language) => urgencyText[row.urgency][language]),
  column('地点', 'Place', (row) => row.placeText),
  column('网格', 'Grid', (row, language) => (language === 'zh' ? row.gridNameZh : row.gridNameEn)),
  column('情况描述', 'Description', (row) => row.description),
  column('联系人', 'Contact', (row) => row.contactName),
  column('联系电话', 'Telephone', (row) => row.contactPhone),
  column('采集时间', 'Captured', (row) => minutesOf(row.capturedAt)),
  column('上报时间', 'Reported', (row) => minutesOf(row.reportedAt)),
  column('立案时间', 'Accepted', (row) => minutesOf(row.acceptedAt)),
  column('办理期限', 'Due', (row) => minutesOf(row.dueAt)),
  column('结案时间', 'Closed', (row) => minutesOf(row.closedAt)),
  column('归档号', 'Archive number', (row) => row.archiveNumber),
];

function column(zh: string, en: string, cell: Column['cell']): Column {
  return { name: { zh, en }, cell };
}
