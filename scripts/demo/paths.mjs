const REPORTED = ['StartEvent_ReportReceived', 'BusinessRuleTask_FixLimits'];
const ACCEPTED = [...REPORTED, 'ServiceTask_SetAcceptanceLimit', 'UserTask_AcceptReport'];
const OPENED = [...ACCEPTED, 'ServiceTask_OpenCase', 'BusinessRuleTask_ProposeLevel'];
const PLACED = [
  'BusinessRuleTask_ProposeDepartment',
  'UserTask_ConfirmDispatch',
  'ServiceTask_SetHandlingLimit',
  'ServiceTask_PlaceWorkOrder',
];
const ANSWERED = ['ReceiveTask_AwaitAnswer', 'ServiceTask_CollectEvidence'];
const VERIFIED = ['UserTask_VerifyOnSite', 'ServiceTask_RecordVerification'];
const CLOSED = [
  'BusinessRuleTask_WhoTells',
  'UserTask_TellPerson',
  'ServiceTask_NotifyReporter',
  'ServiceTask_CloseCase',
  'EndEvent_CaseClosed',
];
const HANDLED = [...OPENED, ...PLACED, ...ANSWERED];
const SETTLED = ['ServiceTask_FileSettlement', 'ServiceTask_CloseCase', 'EndEvent_CaseClosed'];
const TOLD = ['caseResult → reporter'];

const ordinary = { status: 'closed', elements: [...HANDLED, ...CLOSED], seen: TOLD };
const verified = { ...ordinary, elements: [...HANDLED, ...VERIFIED, ...CLOSED] };

/** The ordinary way with something on it. */
const withMore = (road, elements, seen) => ({
  ...road,
  elements: [...road.elements, ...elements],
  seen: [...road.seen, ...seen],
});

/**
 * The ways of a case: which reports go it, in which cities it is watched, whether the clock has to be moved for it, and
 * what has to be reached: the status, elements of the timeline (named as often as they have to be there) and what is seen
 * beside it. `of` is a path of the demo reports, `fits` picks among them; `moreIn` are further elements in a city, `seenIn`
 * is seen there as well.
 *
 * @typedef {{ status: string, elements: string[], seen: string[] }} Must
 * @typedef {{ name: string, zh: string, en: string, of?: string, fits?: (report: object) => boolean, cities?: string[],
 *   movesClock?: boolean, must: Must, moreIn?: Record<string, string[]>, seenIn?: Record<string, string[]> }} Path
 * @type {Path[]}
 */
export const paths = [
  {
    name: 'closed',
    ...{ zh: '办结归档', en: 'closed' },
    of: 'closed',
    must: ordinary,
    moreIn: { ZJ: VERIFIED },
  },
  {
    name: 'declined',
    ...{ zh: '不予立案', en: 'declined' },
    of: 'declined',
    must: {
      status: 'declined',
      elements: [...ACCEPTED, 'ServiceTask_DeclineReport', 'EndEvent_ReportDeclined'],
      seen: ['reportDeclined → reporter'],
    },
  },
  {
    name: 'settledBefore',
    ...{ zh: '现场办结后上传', en: 'settled before the upload' },
    of: 'settledOnSpot',
    fits: ({ handling }) => handling === 'settled',
    must: { status: 'closed', elements: [...REPORTED, ...SETTLED], seen: [] },
  },
  {
    name: 'settledAsTask',
    ...{ zh: '现场办理中→办结', en: 'being settled, settled' },
    of: 'settledOnSpot',
    fits: ({ handling }) => handling === 'settling',
    must: {
      status: 'closed',
      elements: [...REPORTED, 'UserTask_SettleOnSpot', ...SETTLED],
      seen: [],
    },
  },
  {
    name: 'major',
    ...{ zh: '重大情况上报', en: 'major, reported upward' },
    of: 'major',
    must: withMore(
      verified,
      ['ServiceTask_ReportMajor', 'UserTask_ConfirmReceived', 'EndEvent_ReportedUpward'],
      ['majorIncident → cityHead', 'majorIncident → countyHead'],
    ),
  },
  {
    name: 'urgent',
    ...{ zh: '紧急', en: 'urgent' },
    of: 'urgent',
    must: verified,
  },
  {
    name: 'failedVerification',
    ...{ zh: '核实不通过返工', en: 'failed verification' },
    of: 'failedVerification',
    fits: ({ city, urgency }) => city === 'ZJ' || urgency === 'urgent',
    must: withMore(
      verified,
      ['ServiceTask_PlaceWorkOrder', ...ANSWERED, ...VERIFIED],
      ['rework → department'],
    ),
  },
  {
    name: 'extension',
    ...{ zh: '延期', en: 'more time granted' },
    of: 'extension',
    moreIn: { ZJ: VERIFIED },
    must: withMore(
      ordinary,
      [
        'BoundaryEvent_ExtensionRequested',
        'UserTask_DecideExtension',
        'ServiceTask_AnswerExtension',
        'BoundaryEvent_LimitMoved',
      ],
      ['extension → department'],
    ),
  },
  {
    name: 'objection',
    ...{ zh: '职责异议', en: 'objection' },
    of: 'objection',
    moreIn: { ZJ: VERIFIED },
    must: withMore(
      ordinary,
      ['UserTask_StudyObjection', 'ServiceTask_PlaceWorkOrder', 'ReceiveTask_AwaitAnswer'],
      ['binding → department'],
    ),
  },
  {
    name: 'handUp',
    ...{ zh: '提请市级派遣', en: 'handed up' },
    of: 'handUp',
    moreIn: { ZJ: VERIFIED },
    must: withMore(
      ordinary,
      ['ServiceTask_RaiseLevel', 'UserTask_ConfirmDispatch'],
      ['handedUp → cityDispatcher'],
    ),
  },
  {
    name: 'notDone',
    ...{ zh: '部门未能办理', en: 'not done' },
    of: 'notDone',
    moreIn: { ZJ: VERIFIED },
    must: ordinary,
  },
  {
    name: 'overdue',
    ...{ zh: '超期督办', en: 'overdue, supervised' },
    of: 'overdue',
    movesClock: true,
    moreIn: { ZJ: VERIFIED },
    must: withMore(
      ordinary,
      [
        'ServiceTask_WarnLimitNear',
        'ServiceTask_IssueSupervision',
        'ServiceTask_IssueSupervision',
        'UserTask_SuperviseHandling',
      ],
      [
        'limitNear → countyDispatcher',
        'supervision 1 → department',
        'supervision 2 → department',
        'supervision ended',
      ],
    ),
  },
  {
    name: 'lateUpload',
    ...{ zh: '二十四小时未上报', en: 'not uploaded in 24 h' },
    of: 'settledOnSpot',
    fits: ({ handling }) => handling === 'settling',
    cities: ['ZJ'],
    movesClock: true,
    must: {
      status: 'closed',
      elements: [...REPORTED, 'ServiceTask_TellUploadLate', 'UserTask_SettleOnSpot', ...SETTLED],
      seen: ['limitPassed → townshipHead'],
    },
  },
  {
    name: 'lateAcceptance',
    ...{ zh: '二十四小时未受理', en: 'not accepted in 24 h' },
    of: 'closed',
    cities: ['ZJ'],
    movesClock: true,
    must: withMore(
      verified,
      ['ServiceTask_TellAcceptanceLate'],
      ['limitPassed → townshipHead', 'limitPassed → countyDispatcher'],
    ),
  },
  {
    name: 'lateDispatch',
    ...{ zh: '二十四小时未派遣', en: 'not dispatched in 24 h' },
    of: 'closed',
    cities: ['ZJ'],
    movesClock: true,
    must: withMore(
      verified,
      ['ServiceTask_TellDispatchLate'],
      ['limitPassed → countyHead', 'limitPassed → cityDispatcher'],
    ),
  },
  {
    name: 'lateVerification',
    ...{ zh: '二十四小时未核实', en: 'not verified in 24 h' },
    of: 'closed',
    cities: ['ZJ'],
    movesClock: true,
    must: withMore(verified, ['ServiceTask_TellVerificationLate'], ['limitPassed → townshipHead']),
  },
];
