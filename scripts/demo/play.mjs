import { randomUUID } from 'node:crypto';
import { holderOf } from './officials.mjs';
import { until } from './until.mjs';

const township = (gridCode) => `${gridCode.slice(0, 9)}-grid-authority`;
const county = (gridCode) => `${gridCode.slice(0, 6)}-grid-authority`;

/**
 * Plays one report to its end through the public interface: the grid member reports, officials decide, the
 * department's system answers by itself.
 * @returns {Promise<{ case: object, timeline: object[] }>} how the case ended
 */
export async function play(client, { reporter, expected, capturedMinutesAgo, ...report }) {
  const opened = await client.post(reporter, '/api/reports', {
    ...report,
    evidenceIds: [await client.photo(reporter)],
    clientRequestId: randomUUID(),
    capturedAt: new Date(Date.now() - capturedMinutesAgo * 60_000).toISOString(),
  });
  const atTownship = holderOf(township(report.gridCode), 'dispatcher');
  const atCounty = holderOf(county(report.gridCode), 'dispatcher');
  const decide = (who, element, answers) => decideOn(client, opened.id, who, element, answers);

  if (expected.outcome === 'declined') {
    await decide(atTownship, 'UserTask_AcceptReport', () => ({
      acceptOutcome: 'decline',
      opinion: expected.reason ?? '经核实，所反映事项不属于网格化服务管理范围。',
    }));
  } else {
    await decide(atTownship, 'UserTask_AcceptReport', () => ({ acceptOutcome: 'accept' }));
    await decide(atCounty, 'UserTask_ConfirmDispatch', () => ({
      departmentCode: `${report.gridCode.slice(0, 6)}-${expected.departmentFunction}`,
      opinion: '请按职责及时办理。',
    }));
    await decide(atTownship, 'UserTask_TellPerson', ({ data }) => ({
      message: `您反映的“${data.placeText}”问题已处理：${data.resultText}`,
      channel: 'inbox',
    }));
  }
  const ended = await until(`${expected.outcome}: ${report.placeText}`, async () => {
    const incident = await client.get(reporter, `/api/cases/${opened.id}`);
    return incident.status === expected.outcome && incident;
  });
  await until(`notice: ${report.placeText}`, async () => {
    const { items } = await client.get(reporter, '/api/notices?limit=200');
    return items.some((notice) => notice.caseId === opened.id);
  });
  return { case: ended, timeline: await timelineOf(client, reporter, opened.id, expected.outcome) };
}

/** Waits for a task of the case, claims it, answers its form, and waits until the engine has taken the decision. */
async function decideOn(client, caseId, who, element, answersFor) {
  const task = await until(`${element} for ${who}`, async () => {
    const { items } = await client.get(who, `/api/tasks?scope=group&caseId=${caseId}`);
    return items.find((item) => item.elementId === element && item.state === 'open');
  });
  await client.post(who, `/api/tasks/${task.key}/claim`);
  const page = await client.get(who, `/api/tasks/${task.key}`);
  await client.post(who, `/api/tasks/${task.key}/complete`, { answers: answersFor(page) });
  await until(`${element} effective`, async () => {
    const { task: now } = await client.get(who, `/api/tasks/${task.key}`);
    if (now.state === 'void') throw new Error(`${element} came too late`);
    return now.state === 'done';
  });
}

async function timelineOf(client, reporter, caseId, outcome) {
  const last = outcome === 'declined' ? 'EndEvent_ReportDeclined' : 'EndEvent_CaseClosed';
  return until(`${last} in the timeline`, async () => {
    const { items } = await client.get(reporter, `/api/cases/${caseId}/timeline`);
    return items.some((item) => item.elementId === last) && items;
  });
}
