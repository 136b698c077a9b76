import { articlesIn } from '@grid/process-contract';
import { DomainError } from '@grid/kernel';
import type { EntityManager } from 'typeorm';

/**
 * Lets an application that came back be given up, but for an exit that the law orders after a failed rectification.
 * @param choices the answers of a form
 * @throws DomainError EXIT_ORDERED_BY_LAW (NB12.2)
 */
export async function requireMayGiveUp(
  manager: EntityManager,
  proceedingId: string,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  if (choices['correctOutcome'] !== 'withdraw') return;
  const rows: { cityKey: string }[] = await manager.query(
    `SELECT city_key AS "cityKey" FROM item_list.proceeding
     WHERE id = $1 AND origin_id IS NOT NULL`,
    [proceedingId],
  );
  const [forced] = rows;
  if (forced === undefined) return;
  const article = articlesIn(forced.cityKey, 'NB12.2') ?? undefined;
  const text = {
    zh: '该退出是整改未落实后依规定提出的，不能放弃，请修改后再次提交。',
    en: 'The rules order this exit because support was not given. It cannot be given up; please submit it again.',
  };
  const field = { field: 'answers.correctOutcome', code: 'EXIT_ORDERED_BY_LAW', message: text };
  throw new DomainError('conflict', 'EXIT_ORDERED_BY_LAW', text, [field], { article });
}
