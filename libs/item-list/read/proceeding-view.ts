import type { ItemFacts, Nature, Support, SupportDuty } from '../domain/application';
import type { ListKind } from '../domain/list-kind';
import type { ProceedingKind, ProceedingOutcome } from '../domain/proceeding';
import type { HolderNames } from '../infrastructure/holder-names';
import type { DraftItem } from '../versions/draft';

/** A proceeding as lists show it. Times in ISO 8601 with +08:00, days as YYYY-MM-DD. */
export interface ProceedingView {
  readonly id: string;
  readonly kind: ProceedingKind;
  readonly number: string | null;
  readonly cityKey: string;
  readonly areaCode: string;
  readonly areaZh: string;
  readonly areaEn: string;
  readonly listKind: ListKind;
  readonly itemCode: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Null where the system began it (NB12.2). */
  readonly applicantName: string | null;
  readonly organisationZh: string;
  readonly organisationEn: string;
  readonly authorityZh: string;
  readonly authorityEn: string;
  readonly asOf: string;
  readonly openedAt: string;
  readonly outcome: ProceedingOutcome | null;
  readonly endedAt: string | null;
  /** Its list was not made public in time (QY20.2, XX13.1). */
  readonly publicationOverdue: boolean;
  /** Its list was not filed with the city in time (QY20.2, XX13.1). */
  readonly filingOverdue: boolean;
}

/** A round of an application as it was submitted. */
export interface ApplicationView extends ItemFacts, HolderNames {
  readonly nature: Nature;
  readonly support: Support;
  readonly round: number;
  readonly reason: string;
  readonly lawCited: string | null;
  readonly submittedAt: string;
  readonly submittedBy: string | null;
}

/** That an application was returned to whoever applied. */
export interface ReturnView {
  readonly at: string;
  readonly byName: string;
  readonly elementId: string | null;
  readonly reasonZh: string | null;
  readonly reasonEn: string | null;
}

/** A proceeding whole. */
export interface ProceedingPage extends ProceedingView {
  readonly originId: string | null;
  readonly applications: readonly ApplicationView[];
  readonly returns: readonly ReturnView[];
  readonly draft: {
    readonly validFrom: string;
    readonly savedAt: string;
    readonly items: readonly DraftItem[];
  } | null;
  readonly publication: {
    readonly publishedOn: string;
    readonly place: string;
    readonly proof: string;
  } | null;
  readonly filing: {
    readonly filedOn: string;
    readonly proof: string;
    readonly receiptNumber: string | null;
    readonly receivedOn: string | null;
  } | null;
  readonly rectification: {
    readonly departmentZh: string;
    readonly departmentEn: string;
    readonly duties: readonly SupportDuty[];
    readonly deficiency: string;
    readonly dueAt: string | null;
    readonly term: number;
  } | null;
  /** What was promised in support of the item, and how it stands. */
  readonly supportDuties: readonly {
    readonly duty: SupportDuty;
    readonly promised: string;
    readonly state: string;
  }[];
}

/** Which proceedings are asked for; all that one may see where nothing is named. */
export interface ProceedingFilter {
  readonly mine: boolean;
  readonly area: string | null;
  readonly kind: ProceedingKind | null;
  /** `open` for those that have not ended. */
  readonly outcome: ProceedingOutcome | 'open' | null;
  readonly cursor: string | null;
  readonly limit: number;
}
