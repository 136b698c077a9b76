import { DomainError } from '@grid/kernel';
import type { SeparationRule } from './domain/separation';

/** The refusal of a step that a rule keeps somebody from, with the remedy. */
export function handsNotSeparate(rule: SeparationRule): DomainError {
  const { id, article, descriptionZh, descriptionEn } = rule;
  return new DomainError(
    'forbidden',
    'HANDS_NOT_SEPARATE',
    {
      zh: `${descriptionZh}（依据：${article ?? '系统默认设置，非法定'}）。请交由本岗位其他人员办理；确无他人可办的，请网格化主管部门负责人在案件页同意一人兼办。`,
      en: `Hands are kept apart: ${descriptionEn} (${article ?? 'a setting of the product, not law'}). Please leave this step to a colleague of the same post; where there is none, the head of the grid authority may allow it on the page of the case.`,
    },
    [],
    { article: article ?? undefined, detail: { ruleId: id } },
  );
}
