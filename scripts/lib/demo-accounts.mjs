import { readFile } from 'node:fs/promises';
import { inProject } from './paths.mjs';

/**
 * Lines that name the accounts of the sample city; none when there are none.
 *
 * @returns {Promise<string[]>}
 */
export async function demoAccountLines(file = inProject('libs/directory/data/demo-accounts.json')) {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  const accounts = JSON.parse(text);
  const width = (key, least) => Math.max(least, ...accounts.map((one) => one[key].length));
  const columns = [width('username', 8), width('password', 8)];
  return [
    '演示账号 Demo accounts',
    ...accounts.map(({ username, password, roleZh, roleEn }) =>
      `  ${username.padEnd(columns[0])}  ${password.padEnd(columns[1])}  ${roleZh} ${roleEn}`.trimEnd(),
    ),
  ];
}
