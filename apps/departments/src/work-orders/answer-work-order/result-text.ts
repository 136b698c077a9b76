import type { WorkOrder } from '../work-order.entity';

/** What was done, by the function at the end of the department's code. */
const measures: Readonly<Record<string, readonly string[]>> = {
  'urban-management': [
    '执法队员已到场核实，责令当事人当场整改，现场已清理完毕，市容秩序恢复正常。',
    '已安排养护单位更换、修复受损设施，并对周边同类设施进行了排查，未发现其他问题。',
  ],
  'public-security': [
    '辖区派出所已出警处置，现场秩序已恢复，并将该点位列入日常巡逻重点。',
    '民警已到场调解，双方达成一致意见，未造成人员伤害。',
  ],
  'ecology-environment': [
    '执法人员已到现场检查，责令立即停止违法排放并限期整改，复查时已达到要求。',
  ],
  'housing-construction': [
    '已督促施工单位落实整改，隐患部位已加固并设置警示标志，经复核符合要求。',
  ],
  'fire-rescue': ['已现场消除火灾隐患，清理占用的疏散通道，并对责任单位进行了消防安全宣传教育。'],
  'water-resources': ['已组织人员清淤疏通，排水恢复正常，并安排汛期专人巡查。'],
  'market-regulation': ['已对经营者进行检查，责令改正并下架问题商品，后续将跟踪复查。'],
  'emergency-management': ['已派员现场处置，险情已排除，并督促责任单位完善应急预案。'],
  'agriculture-rural': ['技术人员已到场处理，完成无害化处置和消毒，并指导农户做好防范。'],
  health: ['卫生监督人员已到场检查，督促责任单位完成整改和消杀，复查合格。'],
};

const general = [
  '接单后即安排工作人员到现场核实，情况属实，已按职责处理完毕。',
  '已联系相关单位完成处理，并经现场复查确认问题已解决。',
] as const;

const refusals = [
  '经现场核实，该处设施权属单位不在本部门管理范围，暂无法办理，建议另行指派责任单位。',
  '经核实，处理该问题需专项施工，受条件所限本次未能办结，已列入下一批整改计划。',
] as const;

/** The words of a department's desk; the same work order always gets the same ones. */
export function resultText(order: WorkOrder, outcome: 'done' | 'notDone'): string {
  const departmentFunction = order.departmentCode.slice(order.departmentCode.indexOf('-') + 1);
  const texts = outcome === 'done' ? (measures[departmentFunction] ?? general) : refusals;
  const chosen = texts[Number(BigInt(order.number) % BigInt(texts.length))] ?? general[0];
  return `关于“${order.categoryName}”一事（交办单 ${order.reference}）：${chosen}`;
}
