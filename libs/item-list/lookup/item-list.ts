/** A matter on a list in force. */
export interface ListItem {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** What it rests on, e.g. `QY18`. */
  readonly article: string;
  /** The categories of reports that belong to it, in order. */
  readonly categoryCodes: readonly string[];
}

/** The list of a county in force on a day, with the matters in force on that day. */
export interface ItemListInForce {
  readonly countyCode: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly publishedOn: string | null;
  readonly filedOn: string | null;
  /** It came with the software; the county has to make its own. */
  readonly sample: boolean;
  readonly items: readonly ListItem[];
}
