import beihai from '../data/beihai/city.json';
import beihaiAccounts from '../data/beihai/demo-accounts.json';
import beihaiAreas from '../data/beihai/areas.json';
import beihaiGrids from '../data/beihai/sample-grids.json';
import ningbo from '../data/ningbo/city.json';
import ningboAccounts from '../data/ningbo/demo-accounts.json';
import ningboAreas from '../data/ningbo/areas.json';
import ningboGrids from '../data/ningbo/sample-grids.json';
import qingyuan from '../data/qingyuan/city.json';
import qingyuanAccounts from '../data/qingyuan/demo-accounts.json';
import qingyuanAreas from '../data/qingyuan/areas.json';
import qingyuanGrids from '../data/qingyuan/sample-grids.json';
import xinxiang from '../data/xinxiang/city.json';
import xinxiangAccounts from '../data/xinxiang/demo-accounts.json';
import xinxiangAreas from '../data/xinxiang/areas.json';
import xinxiangGrids from '../data/xinxiang/sample-grids.json';
import zhenjiang from '../data/zhenjiang/city.json';
import zhenjiangAccounts from '../data/zhenjiang/demo-accounts.json';
import zhenjiangAreas from '../data/zhenjiang/areas.json';
import zhenjiangGrids from '../data/zhenjiang/sample-grids.json';

/** An office that the city's ordinance names among those linked by the grid, in its words. */
export interface NamedDepartment {
  /** What it does: part of the organisation's code. The same office has the same word in every city. */
  readonly function: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Which townships get sample grids, and how many in each of their villages. */
export interface SampleGrids {
  readonly gridsPerVillage: number;
  readonly validFrom: string;
  readonly townships: readonly string[];
}

/** A demo account as the folder of its city lists it. */
export interface ListedAccount {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly roleZh: string;
  readonly roleEn: string;
  /** A citizen's name and telephone number; neither is anybody's. */
  readonly profile?: { readonly fullName: string; readonly telephone: string };
  readonly posts: readonly {
    readonly organisation: string;
    readonly role: string;
    readonly titleZh: string;
    readonly titleEn: string;
  }[];
}

/** Everything that comes with the software for one city: the files of its folder below `data/`. */
export interface CityData {
  /** The letters that stand before its articles and its case numbers, e.g. `QY`. */
  readonly key: string;
  readonly areaCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The first day of its ordinance (QY42, ZJ51, BH24): nothing seeded is valid before. */
  readonly inForceFrom: string;
  /**
   * The day is a sample for the demonstration, because the text gives none: XX is a draft (XX25), and the text of NB
   * says nothing. The administrator has to set the real one before the system goes into service.
   */
  readonly inForceIsSample: boolean;
  /** A county's list of matters is filed with the city (QY20.2, XX13.1); the other texts ask for none. */
  readonly listsAreFiled: boolean;
  /** The departments are a sample selection, because the text names none (BH5.5). */
  readonly departmentsAreSample: boolean;
  /** The offices that QY5.2, ZJ5.2, XX5.3 and NB4.2 name, in their order; for BH a selection of ours. */
  readonly departments: readonly NamedDepartment[];
  /** Rows of code, Chinese name, English name; every parent before what is inside it. */
  readonly areas: readonly (readonly string[])[];
  readonly grids: SampleGrids;
  readonly accounts: readonly ListedAccount[];
}

/** The cities that come with the software. Another one is another folder below `data/` and another line here. */
export const CITY_DATA: readonly CityData[] = [
  { ...qingyuan, areas: qingyuanAreas, grids: qingyuanGrids, accounts: qingyuanAccounts },
  { ...zhenjiang, areas: zhenjiangAreas, grids: zhenjiangGrids, accounts: zhenjiangAccounts },
  { ...xinxiang, areas: xinxiangAreas, grids: xinxiangGrids, accounts: xinxiangAccounts },
  { ...beihai, areas: beihaiAreas, grids: beihaiGrids, accounts: beihaiAccounts },
  { ...ningbo, areas: ningboAreas, grids: ningboGrids, accounts: ningboAccounts },
];

/**
 * The city that a division lies in.
 * @throws Error where the code belongs to none of `CITY_DATA`
 */
export function cityDataAt(areaCode: string): CityData {
  const city = CITY_DATA.find((one) => areaCode.startsWith(one.areaCode.slice(0, 4)));
  if (city === undefined) throw new Error(`No city comes with the software for ${areaCode}`);
  return city;
}
