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

/** A draft that holds from the day after the last version begins, tomorrow at the earliest. */
async function nextVersion(stage, played) {
  const now = played.clock.now();
  const [last] = await listsOn(played, chinaDay(now, FAR));
  const afterLast = chinaDay(new Date(`${last.validFrom}T12:00:00Z`), 1);
  const tomorrow = chinaDay(now, 1);
  const kept = last.items.map(({ code, nameZh, nameEn, categoryCodes, directoryCode }) => ({
    ...{ code, nameZh, nameEn, categoryCodes, directoryCode: directoryCode ?? undefined },
    ...{ nature: 'ordinary', dutyHolder: stage.officials.department, support: {} },
  }));
  const validFrom = afterLast > tomorrow ? afterLast : tomorrow;
  return { validFrom, items: [...kept, itemFor(stage)] };
}

/** The version that was drafted is the one of its day, item by item. */
async function inForce(played, { validFrom, items }) {
  const [version] = await listsOn(played, validFrom);
  const codes = (list) =>
    list
      .map(({ code }) => code)
      .sort()
      .join();
  if (version.validFrom !== validFrom || codes(version.items) !== codes(items))
    throw new Error(`The version of ${validFrom} is not the one that was published`);
  const { version: number } = version;
  played.note(
    'version in force',
    `第 ${number} 版 ${validFrom} 起生效，共 ${items.length} 项`,
    `Version ${number} holds from ${validFrom} on, ${items.length} items`,
  );
}
