import { CITY_DATA, type CityData } from '@grid/directory';
import { stableId } from '@grid/kernel';
import sampleItems from '../data/sample-items.json';
import type { ItemListEntity } from '../infrastructure/item-list.entity';
import type { ListItemEntity } from '../infrastructure/list-item.entity';

/** A sample list for every county that has sample grids, in force since the ordinance of its city. */
export function sampleLists(): readonly ItemListEntity[] {
  return CITY_DATA.flatMap((city) =>
    countiesOf(city).map((countyCode) => ({
      id: listId(countyCode),
      countyCode,
      version: 1,
      validFrom: city.inForceFrom,
      validTo: null,
      publishedOn: city.inForceFrom,
      filedOn: city.listsAreFiled ? city.inForceFrom : null,
      sample: true,
    })),
  );
}

/**
 * The matters on the sample lists.
 * @param categoryCodes every category there is; the data names whole classes of them (`C01`) or single ones
 */
export function sampleItemRows(categoryCodes: readonly string[]): readonly ListItemEntity[] {
  return CITY_DATA.flatMap((city) =>
    countiesOf(city).flatMap((countyCode) =>
      sampleItems.map(({ code, nameZh, nameEn, articles, categories }) => ({
        ...{ listId: listId(countyCode), code, nameZh, nameEn },
        article: articleOf(articles, city.key),
        categoryCodes: categoryCodes.filter((one) => categories.some((of) => one.startsWith(of))),
        ...{ validFrom: city.inForceFrom, validTo: null },
      })),
    ),
  );
}

function articleOf(articles: Readonly<Record<string, string>>, city: string): string {
  const article = articles[city];
  if (article === undefined) throw new Error(`sample-items.json names no article for ${city}`);
  return article;
}

const listId = (countyCode: string) => stableId('item_list.list', `${countyCode}|1`);

const countiesOf = ({ grids }: CityData) => [
  ...new Set(grids.townships.map((township) => township.slice(0, 6))),
];
