import type { Grid } from '@grid/directory';
import type { NewNotice } from '@grid/notice';
import { type ClauseText, quoted } from '../domain/clause-text';

type Words = Pick<NewNotice, 'kind' | 'title' | 'body'>;
type Place = Pick<Grid, 'nameZh' | 'nameEn'>;

/**
 * What the grid members of a grid read when the authority gives them an order (QY28, ZJ40).
 * @param mayRefuse the clause under which they may refuse it; null for a listed matter
 */
export function orderPlacedNotice(
  { nameZh, nameEn }: Place,
  text: string,
  mayRefuse: ClauseText | null,
): Words {
  return {
    kind: 'gridOrder',
    title: { zh: `新的交办：${nameZh}`, en: `New order for ${nameEn}` },
    body:
      mayRefuse === null
        ? { zh: text, en: text }
        : {
            zh: `${text}\n该事项不在清单内：${quoted(mayRefuse).zh}。`,
            en: `${text}\nThis matter is on no list: ${quoted(mayRefuse).en}.`,
          },
  };
}

/** What whoever gave the order reads when it is answered. */
export function orderAnsweredNotice({ nameZh, nameEn }: Place, text: string): Words {
  return {
    kind: 'gridOrderAnswered',
    title: { zh: `交办已反馈：${nameZh}`, en: `Order answered for ${nameEn}` },
    body: { zh: text, en: text },
  };
}

/** What whoever gave the order reads when it is refused as unlisted (XX13.4, NB13.2). */
export function orderRefusedNotice(
  { nameZh, nameEn }: Place,
  text: string,
  clause: ClauseText,
): Words {
  return {
    kind: 'gridOrderAnswered',
    title: { zh: `交办被拒绝：${nameZh}`, en: `Order refused for ${nameEn}` },
    body: {
      zh: `${text}\n依据：${quoted(clause).zh}。不计入网格员考核。`,
      en: `${text}\nBasis: ${quoted(clause).en}. It does not count against the grid member.`,
    },
  };
}
