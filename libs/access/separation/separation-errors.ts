import { DomainError } from '@grid/kernel';
import type { SeparationRule } from './domain/separation';

/** A step of a case that a person may not take, with the rule that keeps them from it. */
export class HandsNotSeparate extends DomainError {
  constructor(
    readonly rule: SeparationRule,
    readonly caseId: string,
    readonly step: string,
  ) {
    const zh = rule.article ?? '系统默认设置，非法定';
    const en = rule.article ?? 'a setting of the product, not law';
    super('forbidden', 'HANDS_NOT_SEPARATE', {
      zh: `${rule.descriptionZh}（依据：${zh}）。请交由本岗位其他人员办理；确无他人可办的，请网格化主管部门负责人在案件页同意一人兼办。`,
      en: `Hands are kept apart: ${rule.descriptionEn} (${en}). Please leave this step to a colleague of the same post; where there is none, the head of the grid authority may allow it on the page of the case.`,
    });
  }
}
