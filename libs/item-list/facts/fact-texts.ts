import type { BilingualText } from '@grid/kernel';
import type { ItemFacts, SupportDuty } from '../domain/application';
import type { OpenCases } from '../effects/open-cases';

type Language = keyof BilingualText;

/** The kinds of support in the words of XX13.3, ZJ14, BH13.4 and NB12.1. */
export const DUTY_NAMES: Readonly<Record<SupportDuty, BilingualText>> = {
  staff: { zh: '人员', en: 'Staff' },
  guidance: { zh: '业务指导', en: 'Guidance' },
  training: { zh: '教育培训', en: 'Training' },
  information: { zh: '信息支持', en: 'Information' },
  money: { zh: '经费保障', en: 'Money' },
};

export function dutyNames(duties: readonly SupportDuty[], language: Language): string {
  return duties.map((duty) => DUTY_NAMES[duty][language]).join(language === 'zh' ? '、' : ', ');
}

/** Which open cases use an item, one kind after the other; also said when there is none. */
export function openCasesText(open: readonly OpenCases[], language: Language): string {
  if (open.length === 0) return language === 'zh' ? '没有在办案件' : 'No open case';
  return open
    .map(({ categoryZh, categoryEn, count, caseNumbers }) => {
      const numbers =
        caseNumbers.length === 0 ? '' : caseNumbers.join(language === 'zh' ? '、' : ', ');
      return language === 'zh'
        ? `${categoryZh} ${count} 件${numbers === '' ? '' : `（${numbers}）`}`
        : `${categoryEn}: ${count}${numbers === '' ? '' : ` (${numbers})`}`;
    })
    .join(language === 'zh' ? '；' : '; ');
}

export function itemsText(items: readonly ItemFacts[], language: Language): string {
  return items
    .map(({ code, nameZh, nameEn }) => `${code} ${language === 'zh' ? nameZh : nameEn}`)
    .join(language === 'zh' ? '；' : '; ');
}

export function versionText(
  { version, validFrom }: { readonly version: number; readonly validFrom: string },
  language: Language,
): string {
  return language === 'zh'
    ? `第 ${version} 版，自 ${validFrom} 起`
    : `Version ${version}, from ${validFrom}`;
}
