/** What can be asked for, with what it allows. Which role holds which is data (access.role_permission). */
export const PERMISSIONS = {
  'report.create': { zh: '上报', en: 'report an incident' },
  'case.readOwn': { zh: '查看本人上报的案件', en: 'see the cases one reported' },
  'case.readArea': { zh: '查看辖区内的案件', en: "see the cases of the post's area" },
  'case.readDepartment': {
    zh: '查看派遣给本部门的案件',
    en: "see the cases dispatched to one's department",
  },
  'case.readTasks': {
    zh: '查看本岗位待办所涉的案件',
    en: "see the cases of the post's tasks",
  },
  'case.findByPerson': {
    zh: '按电话、身份证号或姓名精确查找案件',
    en: 'find cases by exact telephone, identity number or full name',
  },
  'case.export': { zh: '导出案件', en: 'export cases' },
  'personal.reveal': {
    zh: '说明用途后查看个人信息',
    en: 'see personal data after giving a purpose',
  },
  'task.read': { zh: '查看待办', en: 'see the tasklist' },
  'task.work': { zh: '办理待办', en: 'work on tasks' },
  'jointHandling.change': {
    zh: '增减协办部门、更换牵头部门',
    en: 'add and release co-handlers, change the lead',
  },
  'gridOrder.place': { zh: '向网格员交办', en: 'give an order to grid members' },
  'gridOrder.read': { zh: '查看交办', en: 'see orders to grid members' },
  'gridOrder.answer': { zh: '反馈交办', en: 'answer an order' },
  'gridOrder.readRefusals': {
    zh: '查看被拒绝的直接交办',
    en: 'see refused direct orders of departments',
  },
  'item.apply': {
    zh: '申请清单事项、编制清单',
    en: 'apply for items of lists, compile lists',
  },
  'item.read': { zh: '查看清单事项办理', en: 'see proceedings about lists' },
  'item.readRefusals': {
    zh: '查看被拒绝的清单申请',
    en: 'see applications about lists that were refused',
  },
  'listProposal.settle': {
    zh: '处理修改职责清单的建议',
    en: 'settle proposals to change responsibility lists',
  },
  'separation.waive': { zh: '决定一人兼办', en: 'let one person do two steps that are kept apart' },
  'absence.arrange': { zh: '安排代班', en: 'arrange who acts for whom' },
  'evidence.add': { zh: '上传材料', en: 'upload evidence' },
  'record.read': { zh: '查看操作记录', en: 'read the record' },
  'alarm.read': { zh: '查看告警', en: 'read alarms' },
  'account.manage': { zh: '管理账号', en: 'manage accounts' },
  'post.manage': { zh: '管理岗位', en: 'manage posts' },
  'metrics.read': { zh: '读取运行指标', en: 'read how the running system is doing' },
  'serviceClient.manage': { zh: '管理系统接入凭证', en: 'manage the credentials of other systems' },
} as const;

export type Permission = keyof typeof PERMISSIONS;
