import { chinaDay } from '../../china-day.mjs';
import { PlayedProceeding } from '../../played-proceeding.mjs';
import { itemFor, publication } from './applications.mjs';
import { file, listsOn, publish, vote } from './steps.mjs';

/** Later than any version of a list that a demo makes. */
const FAR = 3650;

/**
 * 清远: the authority compiles a new version of its list together with the department that answers for it, publishes it
 * and files it with the city (QY20.2). What is on the list stays on it; one item is added.
 */
export async function publicationWalk(stage) {
  const { countyDispatcher } = stage.officials;
  const played = await PlayedProceeding.submitted(stage, countyDispatcher, publication);
  const key = await played.hold(countyDispatcher, 'UserTask_CompileList');
  const draft = await nextVersion(stage, played);
  await played.client.put(countyDispatcher, `/api/item-proceedings/${played.id}/draft`, draft);
  await played.complete(countyDispatcher, key, { opinion: '沿用现行事项，新增一项，请会签。' });
  await vote(played, 'departmentHead');
  await publish(played);
  await file(played);
  await played.endedAs('published');
  await inForce(played, draft);
  return played;
}

/** The day after the last version begins, tomorrow at the earliest. @param {string} last YYYY-MM-DD @param {Date} now */
export function firstDayAfter(last, now) {
  const [afterLast, tomorrow] = [chinaDay(new Date(`${last}T12:00:00+08:00`), 1), chinaDay(now, 1)];
  return afterLast > tomorrow ? afterLast : tomorrow;
}

/** What the last version holds, and one item more. */
async function nextVersion(stage, played) {
  const now = played.clock.now();
  const [last] = await listsOn(played, chinaDay(now, FAR));
  const kept = last.items.map(({ code, nameZh, nameEn, categoryCodes, directoryCode }) => ({
    ...{ code, nameZh, nameEn, categoryCodes, directoryCode: directoryCode ?? undefined },
    ...{ nature: 'ordinary', dutyHolder: stage.officials.department, support: {} },
  }));
  return { validFrom: firstDayAfter(last.validFrom, now), items: [...kept, itemFor(stage)] };
}

/** The version of that day holds what was added; entries and exits that go on meanwhile may change the rest. */
async function inForce(played, { validFrom, items }) {
  const [version] = await listsOn(played, validFrom);
  const added = items.at(-1).code;
  if (version.validFrom !== validFrom || !version.items.some(({ code }) => code === added))
    throw new Error(`The version of ${validFrom} is not the one that was published`);
  const { version: number } = version;
  played.note(
    'version in force',
    `第 ${number} 版 ${validFrom} 起生效，共 ${version.items.length} 项`,
    `Version ${number} holds from ${validFrom} on, ${version.items.length} items`,
  );
}
