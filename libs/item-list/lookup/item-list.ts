import type { Nature, Support } from '../domain/application';
import type { ListKind } from '../domain/list-kind';
import type { HolderNames } from '../infrastructure/holder-names';

/** A matter on a list in force. */
export interface ListItem extends HolderNames {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** What it rests on, e.g. `QY18`. */
  readonly article: string;
  /** The categories of reports that belong to it, in order. */
  readonly categoryCodes: readonly string[];
  /** The entry of the city's classified directory under which it falls; null where there is no directory. */
  readonly directoryCode: string | null;
  readonly nature: Nature;
  readonly legalBasis: string | null;
  /** Whose duty it is by statute: an organisation's code, or a name. */
  readonly dutyHolder: string | null;
  readonly divisionOfDuties: string | null;
  /** What was promised so that the grid can do it. */
  readonly support: Support;
  readonly workloadHoursPerMonth: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A list in force on a day, with the matters in force on that day. */
export interface ItemListInForce {
  /** The version. */
  readonly id: string;
  readonly kind: ListKind;
  /** The city or county whose list it is. */
  readonly areaCode: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly publishedOn: string | null;
  readonly filedOn: string | null;
  /** It came with the software; the authority has to make its own. */
  readonly sample: boolean;
  readonly items: readonly ListItem[];
}

/** Which lists are asked for; all of them where nothing is named. */
export interface ListsAsked {
  readonly area?: string | undefined;
  readonly kind?: ListKind | undefined;
  /** As the record stood then; now where it is left out. */
  readonly knownAt?: Date | undefined;
  readonly limit: number;
  readonly cursor?: string | null | undefined;
}
