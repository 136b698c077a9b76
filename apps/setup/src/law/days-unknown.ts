import type { OrdinanceView } from '@grid/law';

/** What to tell whoever runs the system of ordinances without a day of force; empty when there are none. */
export function daysUnknown(ordinances: readonly OrdinanceView[]): string {
  if (ordinances.length === 0) return '';
  const keys = ordinances.map(({ key }) => key);
  const names = ordinances.map(({ nameZh, key }) => `《${nameZh}》（${key}）`).join('、');
  const command = `npm run law:in-force -- ${keys[0]} YYYY-MM-DD`;
  return (
    `注意：以下法规的施行日期未知，投入正式使用前须登记：${names}。命令：${command}\n` +
    `Note: nobody has entered from which day these ordinances are in force: ${keys.join(', ')}. Enter it before service: ${command}\n`
  );
}
