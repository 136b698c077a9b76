import { everyOf, type Answer, type Schemas } from './contract';
import { get } from './http';
import { readAll } from './page';

/** A city's classified directory, a list of a city or county, or what may be on no list. */
export type ItemList = Schemas['ItemListResponse'];
export type ItemListKind = ItemList['kind'];

/** A matter on a list. */
export type ListItem = Schemas['ListItemResponse'];

export const ITEM_LIST_KINDS = everyOf<ItemListKind>()(['list', 'directory', 'negative']);

/** The lists of a city or county in force on a day, as the record stood at an instant; today and now where left out. */
export function readItemLists(
  county: string,
  day: string | undefined,
  knownAt: string | undefined,
  signal?: AbortSignal,
): Promise<readonly ItemList[]> {
  return readAll((cursor) =>
    get<Answer<'listItemLists'>>('/item-lists', { county, day, knownAt, cursor }, signal),
  );
}

/** A department of one's own level. */
export type DutyDepartment = Schemas['DutyDepartmentResponse'];

export async function readDutyDepartments(
  signal?: AbortSignal,
): Promise<readonly DutyDepartment[]> {
  return (await get<Answer<'listDutyDepartments'>>('/item-lists/departments', undefined, signal))
    .items;
}

/** The open cases that use an item of the list of one's own area. */
export async function readItemEffects(
  code: string,
  signal?: AbortSignal,
): Promise<Answer<'showListedItemEffects'>['openCases']> {
  const query = { code };
  return (await get<Answer<'showListedItemEffects'>>('/item-lists/effects', query, signal))
    .openCases;
}
