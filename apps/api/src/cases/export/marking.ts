import { type CaseStatus, caseStatusText } from '@grid/intake';
import { type BilingualText, minutesOf } from '@grid/kernel';
import type { ExportStarted } from '@grid/personal-data';
import { COLUMNS, type Language } from './columns';

/** Who takes cases out of the system: the name, and what they are, in both languages. */
export interface Exporter {
  readonly displayName: string;
  readonly post: BilingualText;
}

const NUMBER: BilingualText = { zh: '导出编号', en: 'Export number' };

/** The lines above the cases: whose file this is, of when, what is in it and what is not; then the names of the columns. */
export function marking(
  started: ExportStarted,
  { displayName, post }: Exporter,
  language: Language,
): readonly (readonly string[])[] {
  const text = (zh: string, en: string) => (language === 'zh' ? zh : en);
  return [
    [NUMBER[language], started.number],
    [text('导出人', 'Exported by'), displayName, post[language]],
    [text('导出时间', 'Exported at'), minutesOf(started.startedAt), 'UTC+08:00'],
    [text('筛选条件', 'Filter'), filterText(started, language)],
    [text('件数', 'Cases'), String(started.caseCount)],
    [text('是否截断', 'Truncated'), truncatedText(started, language)],
    [
      text('说明', 'Note'),
      text(
        '个人信息已按岗位权限隐去。本文件仅限公务使用，每行均有导出编号，可追溯至导出人。',
        'Personal data is masked as the post allows. For official use only; every line bears the number by which it can be traced to who exported it.',
      ),
    ],
    [],
    [NUMBER[language], ...COLUMNS.map(({ name }) => name[language])],
  ];
}

function truncatedText({ truncated, caseCount }: ExportStarted, language: Language): string {
  if (!truncated)
    return language === 'zh' ? '否，符合条件的全部在内' : 'No, all that match are here';
  return language === 'zh'
    ? `是，只含最新的 ${caseCount} 件，请缩小范围后分次导出`
    : `Yes, only the newest ${caseCount} are here; please narrow the filter and export in parts`;
}

function filterText({ filter }: ExportStarted, language: Language): string {
  const text = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const parts = [
    filter.status === null
      ? []
      : [`${text('状态', 'Status')}: ${caseStatusText[filter.status as CaseStatus][language]}`],
    filter.mine ? [text('仅本人上报', 'Own reports only')] : [],
    filter.text === null ? [] : [`${text('查找', 'Search')}: ${filter.text}`],
  ].flat();
  return parts.length === 0 ? text('无', 'None') : parts.join('; ');
}
