import { DomainError, invalidField } from '@grid/kernel';
import type { AssignmentClause } from './assignment-clause';
import { type ClauseText, quoted } from './clause-text';
import type { UnlistedClause } from './unlisted-clause';

/** The refusals around orders to grid members. */
export const gridOrderErrors = {
  onlyGridAuthority: (clause: AssignmentClause, refusalId: string) =>
    new DomainError(
      'forbidden',
      'ONLY_GRID_AUTHORITY_DISPATCHES',
      {
        zh: `本次交办未下达，已记录：${quoted(clause).zh}。请将需求报送同级网格化主管部门。`,
        en: `The order was not given and the attempt is on record: ${quoted(clause).en}. Please turn to the grid authority of your level.`,
      },
      [],
      { article: clause.article ?? undefined, detail: { refusalId } },
    ),
  itemNotInForce: ({ ban, exception }: UnlistedClause, refusalId: string) =>
    new DomainError(
      'conflict',
      'ITEM_NOT_IN_FORCE',
      {
        zh: `本次交办未下达，已记录：${quoted(ban).zh}。请选择现行清单内的事项，或者先申请将事项纳入清单${exception === null ? '' : '；确与群众生产生活密切相关的，由负责人写明理由后交办'}。`,
        en: `The order was not given and the attempt is on record: ${quoted(ban).en}. Please choose a matter that is in force, or have it listed first${exception === null ? '' : "; where it is close to people's lives, the head may give the order with a reason"}.`,
      },
      [],
      { article: ban.article ?? undefined, detail: { refusalId } },
    ),
  exceptionOnlyByHead: (exception: ClauseText, refusalId: string) =>
    new DomainError(
      'forbidden',
      'EXCEPTION_ONLY_BY_HEAD',
      {
        zh: `本次交办未下达，已记录：清单外事项的例外由网格化主管部门负责人决定。${quoted(exception).zh}。请报负责人交办。`,
        en: `The order was not given and the attempt is on record: only the head of the grid authority decides about an exception. Basis: ${quoted(exception).en}. Please ask the head to give the order.`,
      },
      [],
      { article: exception.article ?? undefined, detail: { refusalId } },
    ),
  exceptionNotNeeded: () =>
    new DomainError('conflict', 'EXCEPTION_NOT_NEEDED', {
      zh: '该事项在现行清单内，无需例外理由，请删去理由后交办。',
      en: 'This matter is on the list in force and needs no exception. Please leave the reason out.',
    }),
  requesterUnknown: () =>
    invalidField(
      'requestedBy',
      'DEPARTMENT_UNKNOWN',
      '没有这个对该网格履职的部门，请重新选择。',
      'There is no such department for this grid. Please choose again.',
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
  refusalWithoutReason: () =>
    invalidField(
      'reason',
      'REFUSAL_REASON_MISSING',
      '拒绝办理须注明理由：事项不在现行清单内。',
      'Refusing takes its reason: the matter is on no list in force.',
    ),
  reasonWithoutRefusal: () =>
    invalidField(
      'reason',
      'REASON_ONLY_OF_REFUSAL',
      '只有拒绝办理才填写理由类别，请删去。',
      'Only a refusal has such a reason. Please leave it out.',
    ),
  itemInForce: () =>
    new DomainError('conflict', 'ITEM_IN_FORCE', {
      zh: '该事项在现行清单内，不能以清单外为由拒绝；办不了的，请反馈“未完成”并说明情况。',
      en: 'This matter is on the list in force and cannot be refused as unlisted. If it could not be done, please answer “not done” and say why.',
    }),
  answered: () =>
    new DomainError('conflict', 'GRID_ORDER_ANSWERED', {
      zh: '该交办已经反馈，请刷新列表。',
      en: 'This order has been answered already. Please refresh the list.',
    }),
};
