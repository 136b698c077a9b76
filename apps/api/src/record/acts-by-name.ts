import type { BilingualText } from '@grid/kernel';
import type { ActNameResponse } from './act-name.response';

/** One entry for each Chinese name, with everything that is recorded under it; the first says it in English. */
export function actsByName(
  acts: readonly (readonly [string, BilingualText])[],
): readonly ActNameResponse[] {
  const byName = new Map<string, { actions: string[]; nameEn: string }>();
  for (const [action, { zh, en }] of acts) {
    const known = byName.get(zh);
    if (known === undefined) byName.set(zh, { actions: [action], nameEn: en });
    else known.actions.push(action);
  }
  return [...byName].map(([nameZh, { actions, nameEn }]) => ({ actions, nameZh, nameEn }));
}
