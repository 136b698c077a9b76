const lawOf = ({ article, isDefault }) =>
  article ? `[${article}]` : isDefault === false ? '' : '[默认设置 default]';

const cityNames = { QY: '清远', XX: '新乡', BH: '北海', ZJ: '镇江', NB: '宁波' };

const roleNames = {
  reporter: '上报人 reporter',
  townshipHead: '镇（街）负责人 township head',
  countyDispatcher: '县（区）调度员 county dispatcher',
  countyHead: '县（区）负责人 county head',
  cityDispatcher: '市调度员 city dispatcher',
  cityHead: '市负责人 city head',
};

/** The time as a clock in China shows it. @param {string} at ISO 8601 */
const inChina = (at) =>
  new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** One matter with every step, when it was taken, by whom and under which article, and what was seen beside it. */
export function printPlayed({ path, city, name, about, timeline, seen, missing, archiveNumber }) {
  const sign = missing.length === 0 ? '✓' : '✗';
  console.log(`\n${sign} ${cityNames[city]} · ${path.zh} ${path.en} · ${name}`);
  console.log(`    ${about}`);
  const lines = [
    ...timeline.map((entry) => ({ at: entry.at, text: stepLine(entry) })),
    ...seen.map((one) => ({ at: one.at, text: seenLine(one) })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const { at, text } of lines) console.log(`    ${inChina(at)} ${text}`);
  if (archiveNumber) console.log(`    归档号 archive number: ${archiveNumber}`);
  for (const one of missing) console.log(`    ✗ 未到达 not reached: ${one}`);
}

function stepLine(entry) {
  const { kind, titleZh, titleEn, actorName, organisationZh } = entry;
  const who = [organisationZh, actorName].filter(Boolean).join(' ');
  const ended = kind === 'cancelled' && '（撤销 cancelled）';
  return [titleZh, titleEn, lawOf(entry), ended, who && `· ${who}`].filter(Boolean).join(' ');
}

/** ✉ a notice and who reads it; ☎ what others hold or show. */
function seenLine({ titleZh, titleEn, role, who, article }) {
  if (role) return `✉ ${titleZh} ${titleEn} → ${roleNames[role]} (${who})`;
  return [`☎ ${titleZh} ${titleEn}`, article && `[${article}]`].filter(Boolean).join(' ');
}

/** A matter that did not come to its end. */
export function printFailure({ path, city }, error) {
  console.log(`\n✗ ${cityNames[city]} · ${path.zh} ${path.en}: ${error.message}`);
}

/** Which way was gone in which city, how many steps that took, and on which articles it rests. */
export function printTable(played, failures) {
  console.log('\n| 路径 Path | 城市 City | 到达 Reached | 步骤 Steps | 条款 Articles |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const { path, city, timeline, seen, missing } of played) {
    const reached = missing.length === 0 ? '✓' : `✗ ${missing.join(', ')}`;
    const articles = articlesOf([...timeline, ...seen]).join(', ');
    printRow(path, city, reached, timeline.length, articles);
  }
  for (const { path, city } of failures) printRow(path, city, '✗', '–', '–');
}

function printRow(path, city, ...cells) {
  const first = [`${path.zh} ${path.en}`, cityNames[city]];
  console.log(`| ${[...first, ...cells].join(' | ')} |`);
}

const articlesOf = (timeline) =>
  [...new Set(timeline.flatMap(({ article }) => article?.split(', ') ?? []))].sort(byNumber);

const byNumber = (a, b) => a.localeCompare(b, 'en', { numeric: true });

/** Where those cases stand that were only started. */
export function printStanding(standing) {
  const counts = new Map();
  for (const { city, zh, en } of standing) {
    const key = `${cityNames[city]} · ${zh} ${en}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  console.log(
    `\n另外上报 ${standing.length} 件，现处于 ${standing.length} more reported, they stand at:`,
  );
  for (const [key, count] of [...counts].sort()) console.log(`    ${key}: ${count}`);
}

export function printEnd(played, failures, seconds) {
  const reached = played.filter(({ missing }) => missing.length === 0).length;
  const failed = played.length - reached + failures.length;
  console.log(
    `\n到达 reached ${reached}，未到达 not reached ${failed}，用时 ${seconds.toFixed(0)} s`,
  );
}
