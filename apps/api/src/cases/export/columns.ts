import { caseStatusText, urgencyText } from '@grid/intake';
import type { BilingualText } from '@grid/kernel';
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
  column('采集时间', 'Captured', (row) => minutes(row.capturedAt)),
  column('上报时间', 'Reported', (row) => minutes(row.reportedAt)),
  column('立案时间', 'Accepted', (row) => minutes(row.acceptedAt)),
  column('办理期限', 'Due', (row) => minutes(row.dueAt)),
  column('结案时间', 'Closed', (row) => minutes(row.closedAt)),
  column('归档号', 'Archive number', (row) => row.archiveNumber),
];

/** An ISO time with offset as people read it: `2026-11-22 09:30`, in Asia/Shanghai. */
export function minutes(iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, 16).replace('T', ' ');
}

function column(zh: string, en: string, cell: Column['cell']): Column {
  return { name: { zh, en }, cell };
}
