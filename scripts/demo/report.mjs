const mustReach = {
  closed: [
    'StartEvent_ReportReceived',
    'UserTask_AcceptReport',
    'ServiceTask_OpenCase',
    'UserTask_ConfirmDispatch',
    'ServiceTask_PlaceWorkOrder',
    'ReceiveTask_AwaitAnswer',
    'UserTask_TellPerson',
    'ServiceTask_NotifyReporter',
    'ServiceTask_CloseCase',
    'EndEvent_CaseClosed',
  ],
  declined: [
    'StartEvent_ReportReceived',
    'UserTask_AcceptReport',
    'ServiceTask_DeclineReport',
    'EndEvent_ReportDeclined',
  ],
};

/** @throws Error naming the steps of the path that the timeline lacks, or what the case should have */
export function checkReached({ case: incident, timeline }, { outcome }) {
  const reached = new Set(timeline.map(({ elementId }) => elementId));
  const missing = mustReach[outcome].filter((element) => !reached.has(element));
  if (missing.length > 0) throw new Error(`Steps not reached: ${missing.join(', ')}`);
  if (outcome === 'closed' && !incident.archiveNumber)
    throw new Error('Closed without an archive number');
}

/** One case with every step, when it was taken, by whom and under which article. */
export function printCase(number, count, { case: incident, timeline }) {
  const name = incident.caseNumber ?? '（未立案 not filed）';
  console.log(`\n✓ ${number}/${count} ${name} ${incident.categoryZh} · ${incident.placeText}`);
  for (const { at, titleZh, titleEn, article, actorName } of timeline) {
    const law = article ? `[${article}]` : '[默认设置 default]';
    console.log(
      `    ${at.slice(0, 19)} ${titleZh} ${titleEn} ${law}${actorName ? ` · ${actorName}` : ''}`,
    );
  }
  if (incident.archiveNumber) console.log(`    归档号 archive number: ${incident.archiveNumber}`);
}

export function printSummary(played, failures, seconds) {
  const closed = played.filter(({ case: { status } }) => status === 'closed').length;
  const articles = new Set(
    played.flatMap(({ timeline }) => timeline.flatMap(({ article }) => article?.split(', ') ?? [])),
  );
  console.log(
    `\n结案 closed ${closed}，未予立案 declined ${played.length - closed}，失败 failed ${failures.length}，` +
      `用时 ${seconds.toFixed(1)} s；涉及条款 articles: ${[...articles].sort().join(', ')}`,
  );
}
