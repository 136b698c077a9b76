import { CITY_DATA, type CityData } from '@grid/directory';
import { stableId } from '@grid/kernel';
import sampleDirectories from '../data/sample-directories.json';
import sampleItems from '../data/sample-items.json';
import type { Nature } from '../domain/application';
import type { ListKind } from '../domain/list-kind';
import type { FilingEntity } from '../infrastructure/filing.entity';
import type { ItemListEntity } from '../infrastructure/item-list.entity';
import type { ListItemEntity } from '../infrastructure/list-item.entity';
import type { PublicationEntity } from '../infrastructure/publication.entity';

/** Rows that stand for lists nobody has made yet. */
export interface SampleRows {
  readonly lists: readonly ItemListEntity[];
  readonly items: readonly ListItemEntity[];
  readonly publications: readonly PublicationEntity[];
  readonly filings: readonly FilingEntity[];
}

/**
 * For every city its directory and negative list where the ordinance has one, and for every county with sample grids a
 * list; in force, and known, since the first day of the ordinance.
 * @param categoryCodes every category there is; the data names whole classes of them (`C01`) or single ones
 */
export function sampleRows(categoryCodes: readonly string[]): SampleRows {
  const each = CITY_DATA.map((city) => rowsOf(city, categoryCodes));
  return {
    lists: each.flatMap((rows) => rows.lists),
    items: each.flatMap((rows) => rows.items),
    publications: each.flatMap((rows) => rows.publications),
    filings: each.flatMap((rows) => rows.filings),
  };
}

function rowsOf(city: CityData, categoryCodes: readonly string[]): SampleRows {
  const ofCity = sampleDirectories.filter((one) => one.city === city.key);
  const lists = countiesOf(city).map((county) => listOf(city, county, 'list'));
  const items = lists.flatMap((list) =>
    sampleItems.map(({ code, nameZh, nameEn, articles, categories }) =>
      itemOf(list, {
        ...{ code, nameZh, nameEn, article: articleOf(articles, city.key) },
        categoryCodes: categoryCodes.filter((one) => categories.some((of) => one.startsWith(of))),
        directoryCode: directoryCodeOf(ofCity, code),
        nature: 'ordinary',
      }),
    ),
  );
  const named = ofCity.map(({ kind, article, items: entries }) => {
    const list = listOf(city, city.areaCode, kind as ListKind);
    const rows = entries.map(({ code, nameZh, nameEn, ...entry }) => {
      const nature = ('nature' in entry ? entry.nature : 'ordinary') as Nature;
      const row = { code, nameZh, nameEn, article, nature };
      return itemOf(list, { ...row, categoryCodes: [], directoryCode: null });
    });
    return { list, rows };
  });
  const day = city.inForceFrom;
  return {
    lists: [...lists, ...named.map(({ list }) => list)],
    items: [...items, ...named.flatMap(({ rows }) => rows)],
    publications: lists.map(({ id, recordedAt }) => ({
      ...{ id: stableId('item_list.publication', id), listId: id, proceedingId: null, recordedAt },
      ...{ publishedOn: day, place: '示例', proof: '示例' },
    })),
    filings: (city.listsAreFiled ? lists : []).map(({ id, recordedAt }) => ({
      ...{ id: stableId('item_list.filing', id), listId: id, proceedingId: null, recordedAt },
      ...{ filedOn: day, proof: '示例' },
    })),
  };
}

function listOf(city: CityData, areaCode: string, kind: ListKind): ItemListEntity {
  const id = stableId('item_list.list', kind === 'list' ? `${areaCode}|1` : `${areaCode}|${kind}`);
  return {
    ...{ rowId: stableId('item_list.list.row', id), id, kind, areaCode, version: 1 },
    ...{ validFrom: city.inForceFrom, validTo: null, supersededAt: null, proceedingId: null },
    recordedAt: new Date(`${city.inForceFrom}T00:00:00+08:00`),
    sample: true,
  };
}

type ItemFacts = Pick<
  ListItemEntity,
  'code' | 'nameZh' | 'nameEn' | 'article' | 'categoryCodes' | 'directoryCode' | 'nature'
>;

function itemOf({ id, validFrom, recordedAt }: ItemListEntity, facts: ItemFacts): ListItemEntity {
  return {
    ...facts,
    ...{ rowId: stableId('item_list.item', `${id}|${facts.code}`), listId: id },
    ...{ legalBasis: null, dutyHolder: null, divisionOfDuties: null, support: null },
    ...{ workloadHoursPerMonth: null, validFrom, validTo: null, recordedAt, supersededAt: null },
    proceedingId: null,
  };
}

function directoryCodeOf(
  ofCity: readonly (typeof sampleDirectories)[number][],
  code: string,
): string | null {
  const entries = ofCity.flatMap(({ items }) => items);
  return entries.find(({ sampleItems: listed }) => listed.includes(code as never))?.code ?? null;
}

function articleOf(articles: Readonly<Record<string, string>>, city: string): string {
  const article = articles[city];
  if (article === undefined) throw new Error(`sample-items.json names no article for ${city}`);
  return article;
}

const countiesOf = ({ grids }: CityData) => [
  ...new Set(grids.townships.map((township) => township.slice(0, 6))),
];
