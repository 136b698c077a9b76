import { Injectable } from '@nestjs/common';
import { OBJECTION_GROUNDS } from '@grid/dispatch';
import type { BilingualText } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { areaAbove, areaOf } from '../domain/who-decides';
import { type DepartmentName, DepartmentsInReach } from '../infrastructure/departments-in-reach';
import { type DisputeRow, disputesOf } from '../infrastructure/dispute-rows';
import { PrecedentReader } from '../precedents/precedent-reader';
import { DisputeReader } from '../read-disputes/dispute-reader';
import type { DisputeView } from '../read-disputes/dispute-view';

type Language = keyof BilingualText;

/** What the form of a step of a dispute shows, and what its lists offer. */
export interface FormOfDispute {
  readonly facts: Readonly<Record<string, string | null>>;
  readonly options: Readonly<
    Record<string, readonly { readonly value: string; readonly label: string }[]>
  >;
}

/** Where a task stands. */
export interface DisputedCase {
  readonly caseId: string;
  readonly cityKey: string;
  readonly categoryCode: string;
}

const SILENT = { zh: '逾期未提意见', en: 'no word in time' };
const WAITING = { zh: '尚未提出', en: 'not given yet' };
const POSITIONS = {
  ours: { zh: '属于本部门职责', en: 'our duty' },
  notOurs: { zh: '不属于本部门职责', en: 'not our duty' },
};
/** What can come of a ruling: the choices of its form. */
export const RULING_OUTCOMES = {
  rule: { zh: '裁定', en: 'Rule on it' },
  handUp: { zh: '报上一级裁定', en: 'Hand it up' },
};

/** Tells the forms of a dispute what it is about, and whom they may name. */
@Injectable()
export class DisputeFacts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly disputes: DisputeReader,
    private readonly departments: DepartmentsInReach,
    private readonly precedents: PrecedentReader,
  ) {}

  /** Of the dispute that a case is in now or was in last; null for a case without any. */
  async of(disputed: DisputedCase, language: Language): Promise<FormOfDispute | null> {
    const last = (await disputesOf(this.dataSource.manager, disputed.caseId)).at(-1);
    const view = (await this.disputes.ofCase(disputed.caseId)).at(-1);
    if (last === undefined || view === undefined) return null;
    return {
      facts: {
        ...this.factsOf(view, language),
        precedentsText: await this.precedentsText(disputed, language),
      },
      options: await this.optionsOf(last, language),
    };
  }

  private factsOf(view: DisputeView, language: Language): FormOfDispute['facts'] {
    return {
      departmentName: language === 'zh' ? view.departmentZh : view.departmentEn,
      groundText: OBJECTION_GROUNDS[view.ground][language],
      objectionReason: view.reason,
      objectionBasis: view.legalBasis,
      disputeOrdinal: String(view.ordinal),
      rulingAuthorityName: language === 'zh' ? view.authorityZh : view.authorityEn,
      opinionsText: opinionsText(view, language),
    };
  }

  private async precedentsText(disputed: DisputedCase, language: Language): Promise<string | null> {
    const found = await this.precedents.for(disputed);
    if (found.length === 0) return null;
    return found
      .map(({ departmentZh, departmentEn, article, day }) =>
        language === 'zh'
          ? `${day} ${departmentZh}（${article}）`
          : `${day} ${departmentEn} (${article})`,
      )
      .join(language === 'zh' ? '；' : '; ');
  }

  private async optionsOf(last: DisputeRow, language: Language): Promise<FormOfDispute['options']> {
    const area = areaOf(last.authority);
    const named = (all: readonly DepartmentName[]) =>
      all.map(({ code, nameZh, nameEn }) => ({
        value: code,
        label: language === 'zh' ? nameZh : nameEn,
      }));
    const others = (await this.departments.inCityOf(area)).filter(
      ({ code }) => code !== last.departmentCode,
    );
    const outcomes = areaAbove(area) === null ? (['rule'] as const) : (['rule', 'handUp'] as const);
    return {
      departments: named(await this.departments.of(area)),
      concernedDepartments: named(others),
      rulingOutcomes: outcomes.map((value) => ({ value, label: RULING_OUTCOMES[value][language] })),
    };
  }
}

function opinionsText({ opinions }: DisputeView, language: Language): string | null {
  if (opinions.length === 0) return null;
  return opinions
    .map(({ departmentZh, departmentEn, outcome, position, text }) => {
      const name = language === 'zh' ? departmentZh : departmentEn;
      if (outcome === null) return `${name}: ${WAITING[language]}`;
      if (position === null) return `${name}: ${SILENT[language]}`;
      return `${name}: ${POSITIONS[position][language]} – ${text ?? ''}`;
    })
    .join(language === 'zh' ? '；' : '; ');
}
