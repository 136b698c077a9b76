import beihai from '../../../processes/law/beihai.json';
import ningbo from '../../../processes/law/ningbo.json';
import qingyuan from '../../../processes/law/qingyuan.json';
import xinxiang from '../../../processes/law/xinxiang.json';
import zhenjiang from '../../../processes/law/zhenjiang.json';
import { ordinanceUnknown } from './law.errors';
import type { Article, Ordinance } from './ordinance';

/** Every ordinance that this product knows. */
export const ORDINANCES: readonly Ordinance[] = [
  qingyuan as Ordinance,
  xinxiang as Ordinance,
  beihai as Ordinance,
  zhenjiang as Ordinance,
  ningbo as Ordinance,
];

/** @throws DomainError ORDINANCE_UNKNOWN */
export function ordinanceOf(key: string): Ordinance {
  const ordinance = ORDINANCES.find((one) => one.key === key);
  if (ordinance === undefined) throw ordinanceUnknown(ORDINANCES.map((one) => one.key));
  return ordinance;
}

/** An ordinance, and the paragraphs of it that an id cites. */
export interface Cited {
  readonly ordinance: Ordinance;
  readonly paragraphs: Article['paragraphs'];
}

/** What an id cites: one paragraph (`QY20.3`), or all of an article (`QY20`); undefined when there is none. */
export function citedBy(id: string): Cited | undefined {
  for (const ordinance of ORDINANCES) {
    for (const { article, paragraphs } of ordinance.articles) {
      const cited =
        id === `${ordinance.key}${article}`
          ? paragraphs
          : paragraphs.filter((one) => one.id === id);
      if (cited.length > 0) return { ordinance, paragraphs: cited };
    }
  }
  return undefined;
}
