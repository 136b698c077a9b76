import { actOnTask, api, as, openTask } from './api-client';
import type { LoopCase } from './incident-loop';
import { until } from './until';

export const STUDY = 'UserTask_StudyObjection';
export const OPINION = 'UserTask_GiveOpinion';
export const RULING = 'UserTask_GiveRuling';
export const ARTICLE = '《城市市容和环境卫生管理条例》第十四条';

/** What a ruling says in its form, but for the outcome. */
export const ruled = (departmentCode: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ departmentCode, rulingArticle: ARTICLE, opinion: '经研究，由该部门办理。' },
  ...more,
});

/** The study settles it at once. */
export const settled = (departmentCode: string, more: Readonly<Record<string, string>> = {}) => ({
  studyOutcome: 'settle',
  ...ruled(departmentCode, more),
});

/** The study has departments heard. */
export const hear = (...departments: readonly string[]) => ({
  studyOutcome: 'hear',
  ...Object.fromEntries(departments.map((code, index) => [`concerned${index + 1}`, code])),
});

/** A dispute as the interface shows it. */
export interface Disputed {
  readonly id: string;
  readonly ordinal: number;
  readonly departmentCode: string;
  readonly ground: string;
  readonly closedAt: string | null;
  readonly opinions: readonly {
    readonly departmentCode: string;
    readonly outcome: string | null;
  }[];
  readonly ruling: { readonly departmentCode: string; readonly article: string } | null;
}

/** The disputes of a case as somebody sees them. */
export async function disputesOf(who: string, caseId: string): Promise<readonly Disputed[]> {
  const answer = await api()
    .get(`/api/cases/${caseId}/disputes`)
    .set(await as(who));
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return (answer.body as { items: Disputed[] }).items;
}

/** The last dispute of a case once it is ruled on. */
export const ruledDispute = (loop: LoopCase): Promise<Disputed> =>
  until('a ruling', async () => {
    const last = (await disputesOf(loop.cast.countyDispatcher, loop.id)).at(-1);
    return last?.ruling == null ? null : last;
  });

/** What is answered to somebody who decides a task so: status and code. */
export async function refusedDecision(
  who: string,
  loop: LoopCase,
  elementId: string,
  answers: Readonly<Record<string, string>>,
): Promise<{ readonly code: string; readonly errors?: readonly object[] }> {
  const key = await openTask(who, loop.id, elementId);
  expect((await actOnTask(who, key, 'claim')).status).toBe(204);
  const { status, body } = await actOnTask(who, key, 'complete', { answers });
  expect(status).toBe(400);
  expect((await actOnTask(who, key, 'release')).status).toBe(204);
  return body as { code: string };
}
