import { randomUUID } from 'node:crypto';
import { chinaDay } from '../../china-day.mjs';

/** Under which entry of its city's directory the item of the demo falls; 镇江 has no directory. */
const DIRECTORY_CODES = { QY: 'D01', XX: 'D07', BH: 'D10', NB: 'D07' };

const REMEDY_DAYS = 20;

/** An item as it is applied for when nothing is missing, with a code of its own each time. */
export function itemFor({ city, officials }) {
  const code = `YS-${randomUUID().slice(0, 8).toUpperCase()}`;
  return {
    code,
    nameZh: `占道堆放物料巡查上报 ${code}`,
    nameEn: `Reporting goods piled up on pavements ${code}`,
    categoryCodes: [],
    directoryCode: DIRECTORY_CODES[city],
    nature: 'ordinary',
    legalBasis: '《城市市容和环境卫生管理条例》第十四条',
    dutyHolder: officials.department,
    divisionOfDuties: '网格员巡查发现并上报，城市管理部门核实、处置并反馈结果。',
    support: {
      staff: '明确专人一名对接',
      guidance: '每季度业务指导一次',
      training: '每年集中培训两次',
      information: '共享临时占道审批信息',
      money: '工作经费列入部门年度预算',
    },
    workloadHoursPerMonth: 6,
  };
}

/** The application of a department for an entry. @param {object} [change] what its item says otherwise */
export const entryOf = (stage, change = {}) => ({
  ...{ kind: 'entry', listKind: 'list' },
  item: { ...itemFor(stage), ...change },
  reason: '群众反映集中，适合在日常巡查中发现。',
});

/** An application for the exit of an item. */
export const exitOf = (itemCode) => ({
  ...{ kind: 'exit', listKind: 'list', itemCode },
  reason: '已由智能监控自动发现并派单，不再需要网格巡查。',
});

/** The authority's order that the department gives the support it owes for an item. */
export const rectificationOf = ({ world, officials }, itemCode, days = REMEDY_DAYS) => ({
  ...{ kind: 'rectification', listKind: 'list', itemCode },
  reason: '对接人员至今没有明确，业务指导没有开展。',
  rectification: {
    departmentCode: officials.department,
    duties: ['staff', 'guidance'],
    dueOn: chinaDay(world.clock.now(), days),
  },
});

/** The beginning of a new version of the county's list. */
export const publication = { kind: 'publication', listKind: 'list' };
