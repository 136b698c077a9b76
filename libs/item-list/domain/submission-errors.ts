import { type BilingualText, DomainError } from '@grid/kernel';
import type { SubmissionCheck, SubmissionRule } from './submission-rules';

interface Refusal {
  readonly code: string;
  readonly field: string;
  readonly text: BilingualText;
}

const REFUSALS: Readonly<Record<SubmissionCheck, Refusal>> = {
  inDirectory: {
    code: 'ITEM_NOT_IN_DIRECTORY',
    field: 'item.directoryCode',
    text: {
      zh: '该事项不在市准入分类目录（法定事项范围）内，不能纳入清单。请选择目录中的类目。',
      en: "The item is not in the city's directory, so it cannot be listed. Please choose an entry of the directory.",
    },
  },
  negativeList: {
    code: 'ITEM_ON_NEGATIVE_LIST',
    field: 'item.nature',
    text: {
      zh: '该事项属于负面清单，不得纳入网格事项清单；法律、法规另有规定的，请写明依据。',
      en: 'The item is on the negative list and may not be listed. If a law says otherwise, please cite it.',
    },
  },
  dutyHolderNamed: {
    code: 'DUTY_HOLDER_MISSING',
    field: 'item.dutyHolder',
    text: {
      zh: '请写明该事项的法定职责单位。',
      en: 'Please name the body whose statutory duty this is.',
    },
  },
  divisionOfDuties: {
    code: 'DIVISION_OF_DUTIES_INCOMPLETE',
    field: 'item.divisionOfDuties',
    text: {
      zh: '请写明法定依据以及部门与网格的职责分工；未经法定程序，部门法定职责不得转为网格事项。',
      en: 'Please give the legal basis and how duties are divided between department and grid; a statutory duty may not be passed on without due procedure.',
    },
  },
  supportOffered: {
    code: 'SUPPORT_MISSING',
    field: 'item.support',
    text: {
      zh: '请逐项写明为该事项提供的保障（人员、指导、培训、信息、经费中本市规定的各项）。',
      en: 'Please say what support is offered: each kind that the city wants of staff, guidance, training, information and money.',
    },
  },
  applicantMayNotBe: {
    code: 'APPLICANT_NOT_ALLOWED',
    field: 'kind',
    text: {
      zh: '按规定，贵单位不能提出此类申请，请由有权的单位提出。',
      en: 'Your body may not apply for this. Please let the body that may do so apply.',
    },
  },
};

/** Which item of a draft is meant: its place, counted from 0, and its code. */
export interface DraftedItem {
  readonly index: number;
  readonly code: string;
}

/** The refusal of a check, with the clause it rests on and, in a draft, the item that it is about. */
export function refusalOf(
  { check, article }: SubmissionRule,
  of: DraftedItem | null = null,
): DomainError {
  const { code, field, text } = REFUSALS[check];
  const clause =
    article === null ? { zh: '', en: '' } : { zh: `（${article}）`, en: ` (${article})` };
  const message = aboutItem({ zh: `${text.zh}${clause.zh}`, en: `${text.en}${clause.en}` }, of);
  const place = of === null ? field : field.replace(/^item\./, `items.${of.index}.`);
  return new DomainError('conflict', code, message, [{ field: place, code, message }], {
    article: article ?? undefined,
  });
}

/** A text with the item of a draft that it is about. */
export function aboutItem({ zh, en }: BilingualText, of: DraftedItem | null): BilingualText {
  if (of === null) return { zh, en };
  return {
    zh: `第 ${of.index + 1} 项 ${of.code}：${zh}`,
    en: `Item ${of.index + 1}, ${of.code}: ${en}`,
  };
}

/** Refusals that rest on no clause. */
export const submissionErrors = {
  underWay: () =>
    new DomainError('conflict', 'PROCEEDING_UNDER_WAY', {
      zh: '该事项（或清单）已有正在办理的申请，请等其办结后再提出。',
      en: 'A proceeding about this item or list is under way. Please wait until it has ended.',
    }),
  engineAway: () =>
    new DomainError('unavailable', 'ENGINE_AWAY', {
      zh: '流程引擎暂时不可用，申请没有保存，请稍后再试。',
      en: 'The process engine is away at the moment. Nothing was stored; please try again soon.',
    }),
  noListHere: () =>
    new DomainError('conflict', 'APPLICANT_NOT_ALLOWED', {
      zh: '清单由市、县（市、区）编制，请由市级或县级的单位提出申请。',
      en: 'Lists belong to cities and counties. Please let a body of the city or county apply.',
    }),
  correctionNotOpen: () =>
    new DomainError('conflict', 'CORRECTION_NOT_OPEN', {
      zh: '只有在领取“补正申请”任务后，才能修改申请。',
      en: 'An application can be changed only while you hold the task of correcting it.',
    }),
  draftNotOpen: () =>
    new DomainError('conflict', 'DRAFT_NOT_OPEN', {
      zh: '只有在领取“编制清单”任务后，才能修改草案。',
      en: 'A draft can be changed only while you hold the task of compiling the list.',
    }),
} as const;
