const OPENED = ['ServiceTask_OpenProceeding', 'BusinessRuleTask_DecideLimits'];
const REVIEWED = ['UserTask_ReviewApplication', 'BusinessRuleTask_DecideApproval'];
/** A vote that leaves the countersign open; the one that decides it ends it, and its counting as well. */
const COUNTED = ['UserTask_GiveVote', 'ServiceTask_CountVote'];
const DECIDING = ['UserTask_GiveVote'];
const PUBLISHED = ['UserTask_PublishList', 'ServiceTask_RecordPublication'];
const FILED = ['UserTask_FileWithCity', 'UserTask_AcknowledgeFiling', 'ServiceTask_RecordFiling'];

/** What each city's text asks for beside review and publication. */
const moreIn = {
  QY: ['UserTask_ApproveApplication', ...FILED],
  XX: [...COUNTED, ...DECIDING, ...FILED],
  ZJ: ['UserTask_ChooseBody', 'UserTask_ConsentOfBody'],
};
const seenIn = { QY: ['filed'], XX: ['filed'] };

const decided = [...OPENED, ...REVIEWED, ...PUBLISHED, 'ServiceTask_CloseProceeding'];
const entered = {
  status: 'granted',
  elements: [
    'StartEvent_EntryRequested',
    ...decided,
    'ServiceTask_EnterItem',
    'EndEvent_ItemEntered',
  ],
  seen: ['published', 'listed'],
};
const left = {
  status: 'granted',
  elements: ['StartEvent_ExitRequested', ...decided, 'ServiceTask_EndItem', 'EndEvent_ItemExited'],
  seen: ['published', 'unlisted'],
};
const rectified = [
  'StartEvent_SupportDutyBroken',
  ...OPENED,
  'ServiceTask_OrderRectification',
  'UserTask_CheckRemedy',
  'BusinessRuleTask_DecideConsequence',
];

/**
 * The ways of a proceeding of the lists; what they have to reach is said as for cases.
 * @type {import('./paths.mjs').Path[]}
 */
export const listPaths = [
  {
    name: 'entry',
    ...{ zh: '事项准入', en: 'item entry' },
    ...{ must: entered, moreIn, seenIn },
  },
  {
    name: 'returned',
    ...{ zh: '会签中退回补正', en: 'returned out of the countersign' },
    ...{ moreIn, seenIn },
    must: {
      status: 'granted',
      elements: [
        ...entered.elements,
        ...REVIEWED,
        ...COUNTED,
        'BoundaryEvent_Returned',
        'UserTask_CorrectApplication',
      ],
      seen: ['returned', 'both rounds kept', ...entered.seen],
    },
  },
  {
    name: 'exit',
    ...{ zh: '部门申请退出', en: 'item exit' },
    ...{ must: left, moreIn, seenIn },
  },
  {
    name: 'exitByAuthority',
    ...{ zh: '主管机构申请退出', en: 'exit by the authority' },
    ...{ must: left, moreIn },
  },
  {
    name: 'failedRectification',
    ...{ zh: '责令整改未到位', en: 'rectification failed' },
    must: {
      status: 'exitStarted',
      elements: [
        ...rectified,
        'UserTask_RemedySupport',
        'ServiceTask_StartForcedExit',
        'EndEvent_ExitStarted',
      ],
      seen: [],
    },
  },
  {
    name: 'forcedExit',
    ...{ zh: '整改未到位自行退出', en: 'exit by itself' },
    must: { ...left, seen: ['began by itself', ...left.seen] },
  },
  {
    name: 'refused',
    ...{ zh: '当场不予受理', en: 'refused at submission' },
    must: { status: 'notTakenIn', elements: [], seen: [] },
    seenIn: {
      QY: ['ITEM_NOT_IN_DIRECTORY QY20.2', 'DIVISION_OF_DUTIES_INCOMPLETE QY21.2'],
      XX: ['ITEM_ON_NEGATIVE_LIST XX14', 'ITEM_NOT_IN_DIRECTORY XX13.1'],
      BH: ['ITEM_NOT_IN_DIRECTORY BH12.2', 'SUPPORT_MISSING BH13.4'],
      ZJ: ['SUPPORT_MISSING ZJ14'],
      NB: ['ITEM_NOT_IN_DIRECTORY NB11.1', 'SUPPORT_MISSING NB12.1'],
    },
  },
  {
    name: 'publication',
    ...{ zh: '清单编制公布备案', en: 'list published and filed' },
    must: {
      status: 'published',
      elements: [
        'StartEvent_CompilationStarted',
        ...OPENED,
        'UserTask_CompileList',
        'ServiceTask_CheckDraft',
        ...DECIDING,
        'ServiceTask_PutVersionInForce',
        ...PUBLISHED,
        ...FILED,
        'EndEvent_ListPublished',
      ],
      seen: ['published', 'filed', 'version in force'],
    },
  },
  {
    name: 'lateFiling',
    ...{ zh: '备案超时', en: 'filed late' },
    ...{ movesClock: true, moreIn, seenIn },
    must: {
      ...entered,
      elements: [...entered.elements, 'BoundaryEvent_FilingLate', 'ServiceTask_TellFilingLate'],
      seen: [
        ...['limitPassed → countyHead', 'limitPassed → cityHead', 'filing overdue'],
        ...entered.seen,
      ],
    },
  },
  {
    name: 'lateRemedy',
    ...{ zh: '整改期限届满', en: 'rectification overdue' },
    movesClock: true,
    must: {
      status: 'notRemedied',
      elements: [
        ...rectified,
        'BoundaryEvent_DeadlinePassed',
        'ServiceTask_RecordNotRemedied',
        'EndEvent_NotRemedied',
      ],
      seen: ['day passed'],
    },
  },
];
