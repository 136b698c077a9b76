import type { BilingualText } from '@grid/kernel';

/** On what a department rests its objection (QY26.2). The list is ours: no text names the grounds. */
export const OBJECTION_GROUNDS = {
  notOurDuty: { zh: '不属于本部门职责', en: 'Not this department’s duty' },
  otherDepartmentByLaw: {
    zh: '法律法规规定由其他部门负责',
    en: 'By law another department’s duty',
  },
  otherArea: { zh: '属于其他辖区', en: 'In another area' },
  otherLevel: { zh: '属于其他层级', en: 'Of another level' },
  factsDiffer: { zh: '事实与交办内容不符', en: 'The facts differ from the order' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type ObjectionGround = keyof typeof OBJECTION_GROUNDS;

export const OBJECTION_GROUND_CODES = Object.keys(OBJECTION_GROUNDS) as [
  ObjectionGround,
  ...ObjectionGround[],
];

/** What a department says that names no ground: the words of QY26.2 itself. Systems that know no ground yet go on. */
export const DEFAULT_GROUND: ObjectionGround = 'notOurDuty';
