/** The twenty linked departments (网格化联动部门) that QY5.2 names, in its order. */
export const DEPARTMENT_FUNCTIONS = {
  'public-security': { zh: '公安', en: 'Public Security' },
  'civil-affairs': { zh: '民政', en: 'Civil Affairs' },
  'judicial-administration': { zh: '司法行政', en: 'Judicial Administration' },
  finance: { zh: '财政', en: 'Finance' },
  'human-resources': { zh: '人力资源和社会保障', en: 'Human Resources and Social Security' },
  'ecology-environment': { zh: '生态环境', en: 'Ecology and Environment' },
  'natural-resources': { zh: '自然资源', en: 'Natural Resources' },
  'housing-construction': { zh: '住房和城乡建设', en: 'Housing and Construction' },
  'agriculture-rural': { zh: '农业农村', en: 'Agriculture and Rural Affairs' },
  health: { zh: '卫生健康', en: 'Health' },
  'emergency-management': { zh: '应急管理', en: 'Emergency Management' },
  'market-regulation': { zh: '市场监督管理', en: 'Market Regulation' },
  'government-data': { zh: '政务服务数据管理', en: 'Government Services and Data' },
  'letters-visits': { zh: '信访', en: 'Letters and Visits' },
  cyberspace: { zh: '网信', en: 'Cyberspace' },
  'urban-management': { zh: '城管', en: 'Urban Management' },
  'ethnic-religious': { zh: '民族宗教', en: 'Ethnic and Religious Affairs' },
  'water-resources': { zh: '水利', en: 'Water Resources' },
  'veterans-affairs': { zh: '退役军人服务保障', en: 'Veterans Affairs' },
  'fire-rescue': { zh: '消防救援', en: 'Fire and Rescue' },
} as const;

export type DepartmentFunction = keyof typeof DEPARTMENT_FUNCTIONS;
