/** What a post may be, with the words of QY10, QY11, QY16 where the ordinance has one. */
export const ROLES = {
  gridMember: { zh: '网格员', en: 'grid member' },
  gridHead: { zh: '网格长', en: 'grid head' },
  informant: { zh: '信息员', en: 'informant' },
  dispatcher: { zh: '调度员', en: 'dispatcher' },
  authorityHead: { zh: '负责人', en: 'head' },
  departmentClerk: { zh: '经办人', en: 'clerk' },
  departmentHead: { zh: '部门负责人', en: 'department head' },
  partyCommitteeApprover: { zh: '党委审批人', en: 'Party committee approver' },
  governmentApprover: { zh: '政府审批人', en: 'government approver' },
  auditor: { zh: '审计员', en: 'auditor' },
  administrator: { zh: '系统管理员', en: 'administrator' },
  processOwner: { zh: '流程负责人', en: 'process owner' },
  diagramReviewer: { zh: '流程审核人', en: 'diagram reviewer' },
  hotlineDesk: { zh: '热线坐席', en: 'hotline desk' },
  citizen: { zh: '群众', en: 'citizen' },
} as const;

export type Role = keyof typeof ROLES;

/** Whether a word names a role. */
export function isRole(word: string): word is Role {
  return Object.hasOwn(ROLES, word);
}
