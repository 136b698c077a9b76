/**
 * Lines that name the accounts which a running system offers openly; how to make a first one where it offers none.
 *
 * @param {string} apiUrl
 * @returns {Promise<string[]>}
 */
export async function accountLines(apiUrl) {
  const response = await fetch(new URL('/api/demo-accounts', apiUrl));
  const { items: accounts } = await response.json();
  if (accounts.length === 0) {
    return [
      '尚无管理员时请运行 Make the first administrator with',
      '  npm run account:create -- --username 用户名 --name 姓名 --city 城市行政区划代码',
    ];
  }
  const shown = firstOfEachRole(accounts);
  const width = (key, least) => Math.max(least, ...shown.map((one) => one[key].length));
  const columns = [width('username', 8), width('password', 8)];
  return [
    '演示账号 Demo accounts',
    ...shown.flatMap(({ username, password, roleZh, roleEn, cityKey, cityZh, cityEn }, index) => [
      ...(cityKey === shown[index - 1]?.cityKey ? [] : [`${cityZh} ${cityEn}`]),
      `  ${username.padEnd(columns[0])}  ${password.padEnd(columns[1])}  ${roleZh} ${roleEn}`.trimEnd(),
    ]),
    `  其余 ${accounts.length - shown.length} 个账号见登录页 the sign-in page lists ${accounts.length - shown.length} more`,
  ];
}

/** One account for each role of a city; all of them would push the address out of sight. */
function firstOfEachRole(accounts) {
  const roles = accounts.map(({ cityKey, roleEn }) => `${cityKey} ${roleEn}`);
  return accounts.filter((_, index) => roles.indexOf(roles[index]) === index);
}
