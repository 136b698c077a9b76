import { DomainError, invalidField } from '@grid/kernel';
import type { AssignmentClause } from './assignment-clause';

/** The refusals around orders to grid members. */
export const gridOrderErrors = {
  onlyGridAuthority: ({ article, textZh, textEn }: AssignmentClause, refusalId: string) =>
    new DomainError(
      'forbidden',
      'ONLY_GRID_AUTHORITY_DISPATCHES',
      {
        zh: `本次交办未下达，已记录：${textZh}${article === null ? '' : `（${article}）`}。请将需求报送同级网格化主管部门。`,
        en: `The order was not given and the attempt is on record: ${textEn}${article === null ? '' : ` (${article})`}. Please turn to the grid authority of your level.`,
      },
      [],
      { article: article ?? undefined, detail: { refusalId } },
    ),
  outsideArea: () =>
    new DomainError('forbidden', 'GRID_OUTSIDE_AREA', {
      zh: '该网格不在您的辖区内，请选择辖区内的网格。',
      en: 'This grid lies outside your area. Please choose one inside.',
    }),
  noMember: () =>
    new DomainError('conflict', 'GRID_WITHOUT_MEMBER', {
      zh: '该网格目前没有网格员，请先配备人员再交办。',
      en: 'This grid has no grid member at present. Please appoint one first.',
    }),
  categoryUnknown: () =>
    invalidField(
      'categoryCode',
      'CATEGORY_UNKNOWN',
      '没有这个类别，请重新选择。',
      'There is no such category. Please choose again.',
    ),
  duePast: () =>
    invalidField(
      'dueAt',
      'DUE_IN_PAST',
      '办理期限须晚于当前时间。',
      'The time limit has to lie in the future.',
    ),
  unknown: () =>
    new DomainError('notFound', 'GRID_ORDER_UNKNOWN', {
      zh: '没有找到该交办。',
      en: 'There is no such order.',
    }),
  answered: () =>
    new DomainError('conflict', 'GRID_ORDER_ANSWERED', {
      zh: '该交办已经反馈，请刷新列表。',
      en: 'This order has been answered already. Please refresh the list.',
    }),
};
