import type { WorkOrderView } from '@grid/dispatch';
import { type CaseView, urgencyText } from '@grid/intake';
import { minutesOf } from '@grid/kernel';
import type { Language } from './form-data';

type Facts = Readonly<Record<string, string | null>>;

const outcomeText = {
  done: { zh: '已办结', en: 'Done' },
  notDone: { zh: '未能办结', en: 'Not done' },
  objected: { zh: '提出异议', en: 'Objected' },
} as const;

/** What a form shows of the case; `gone` stands for texts that were erased. */
export function caseFacts(incident: CaseView, gone: string | null, language: Language): Facts {
  return {
    caseNumber: incident.caseNumber,
    categoryName: language === 'zh' ? incident.categoryZh : incident.categoryEn,
    placeText: incident.placeText,
    description: incident.erased === null ? incident.description : gone,
    urgencyText: urgencyText[incident.urgency][language],
    capturedAt: minutesOf(incident.capturedAt),
    reportedAt: minutesOf(incident.reportedAt),
    gridName: language === 'zh' ? incident.gridNameZh : incident.gridNameEn,
  };
}

/** What a form shows of the last work order; nothing of it before there is one. */
export function orderFacts(
  order: WorkOrderView | undefined,
  gone: string | null,
  language: Language,
): Facts {
  const asked = order?.extensions.findLast((extension) => extension.status === 'requested');
  return {
    departmentName: (language === 'zh' ? order?.departmentZh : order?.departmentEn) ?? null,
    outcomeText: order?.outcome == null ? null : outcomeText[order.outcome][language],
    answeredAt: minutesOf(order?.answeredAt ?? null),
    roundText: order === undefined ? null : String(order.round),
    resultText: order?.answeredAt == null ? null : (order.resultText ?? gone),
    objectionReason: order?.outcome === 'objected' ? (order.objectionReason ?? gone) : null,
    objectionBasis: order?.outcome === 'objected' ? (order.legalBasis ?? gone) : null,
    requestedUntil: minutesOf(asked?.requestedUntil ?? null),
    extensionReason: asked === undefined ? null : (asked.reason ?? gone),
  };
}
