import type { Grid } from '@grid/directory';
import type { NewNotice } from '@grid/notice';

type Words = Pick<NewNotice, 'kind' | 'title' | 'body'>;
type Place = Pick<Grid, 'nameZh' | 'nameEn'>;

/** What the grid members of a grid read when the authority gives them an order (QY28, ZJ40). */
export function orderPlacedNotice({ nameZh, nameEn }: Place, text: string): Words {
  return {
    kind: 'gridOrder',
    title: { zh: `新的交办：${nameZh}`, en: `New order for ${nameEn}` },
    body: { zh: text, en: text },
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
