import type { BilingualText } from '@grid/kernel';

/** What a limit is for, by its step. */
export const LIMIT_NAMES: Readonly<Record<string, BilingualText>> = {
  upload: { zh: '采集上报', en: 'Upload' },
  gridHead: { zh: '网格长处理', en: 'Handling by the grid head' },
  acceptance: { zh: '受理', en: 'Acceptance' },
  dispatch: { zh: '派遣', en: 'Dispatch' },
  handling: { zh: '部门办理', en: 'Handling by the department' },
  coHandling: { zh: '部门协办', en: 'Help by a department' },
  verification: { zh: '现场核实', en: 'Verification on the spot' },
  supervision: { zh: '督办跟进', en: 'Follow-up of a supervision' },
  leadershipNotice: { zh: '督办通报', en: 'Notice to the leadership' },
  contact: { zh: '联系诉求人', en: 'Contact with the person' },
  explanation: { zh: '书面说明', en: 'Written explanation' },
  interimReport: { zh: '阶段性情况', en: 'Interim report' },
  returnVisit: { zh: '回访', en: 'Return visit' },
  upwardReport: { zh: '重大情况确认', en: 'Confirmation of a major incident' },
  objection: { zh: '提出异议', en: 'Objection' },
  opinion: { zh: '部门意见', en: 'Opinions of departments' },
  ruling: { zh: '职责裁定', en: 'Ruling on the duty' },
  reviewApplication: { zh: '审核申请', en: 'Review of the application' },
  approveApplication: { zh: '批准申请', en: 'Approval of the application' },
  publishList: { zh: '公布清单', en: 'Publication of the list' },
  fileWithCity: { zh: '报送备案', en: 'Filing with the city' },
  remedySupport: { zh: '落实保障', en: 'Rectification of the support' },
};
