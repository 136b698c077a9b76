import type { Pool } from 'pg';
import type { Matter } from './begin';
import { decide } from './deciding';
import { type OpenTask, standingOf } from './matter-state';
import type { Answer, Office, Official } from './office';

const LONGEST = 60;

/** Leads a matter forward until nothing of it runs. @throws Error when nobody can go on */
export async function leadToEnd(
  office: Office,
  database: Pool,
  matter: Matter,
  today: string,
): Promise<void> {
  const ended = await leadOn(office, database, matter, today, LONGEST);
  if (!ended) throw new Error(`Not at its end after ${LONGEST} steps`);
}

/** Decides so many steps of a matter. @returns whether it has ended before @throws as `leadToEnd` */
export async function leadOn(
  office: Office,
  database: Pool,
  matter: Matter,
  today: string,
  steps: number,
): Promise<boolean> {
  for (let step = 0; step < steps; step += 1) {
    const { ended, tasks } = await standingOf(database, matter.id);
    if (ended) return true;
    await goOn(office, matter, tasks, today);
  }
  return false;
}

async function goOn(
  office: Office,
  matter: Matter,
  tasks: readonly OpenTask[],
  today: string,
): Promise<void> {
  const refusals: string[] = [];
  for (const task of tasks.filter((one) => !one.waitsForSigners && !one.decisionHeld)) {
    for (const official of handsOf(office, task)) {
      const answer = await take(office, matter, task, official, today);
      if (answer.status < 300) return;
      refusals.push(`${task.elementId} ${official.username} ${answer.code}`);
    }
  }
  throw new Error(`Nobody can go on: ${refusals.join(', ')} ${JSON.stringify(tasks)}`);
}

/** Who could take the task now: its holder, or each of its groups. */
function handsOf(office: Office, { holderId, holderPost, groups }: OpenTask): readonly Official[] {
  if (holderId !== null && holderPost !== null) return [office.holding(holderId, holderPost)];
  return office.inGroups(groups);
}

async function take(
  office: Office,
  matter: Matter,
  task: OpenTask,
  official: Official,
  today: string,
): Promise<Answer> {
  const at = `/api/tasks/${task.key}`;
  if (task.delegated) return office.ask(official, 'POST', `${at}/resolve`, { answers: {} });
  if (task.holderId === null) {
    const claimed = await office.ask(official, 'POST', `${at}/claim`);
    if (claimed.status >= 300) return claimed;
  }
  const decided = await decide(office, matter, task, official, null, today);
  if (decided.status >= 300 && task.holderId === null) {
    await office.ask(official, 'POST', `${at}/release`);
  }
  return decided;
}
