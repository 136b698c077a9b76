import { everyOf, type Answer, type Query, type Schemas } from './contract';
import { get, post, put } from './http';
import type { Page } from './page';

/** A proceeding about a list of matters, as lists show it. */
export type Proceeding = Schemas['ItemProceedingResponse'];
export type ProceedingDetail = Schemas['ItemProceedingPageResponse'];
export type ProceedingKind = Proceeding['kind'];
export type ProceedingOutcome = NonNullable<Proceeding['outcome']>;

/** A round of an application. */
export type Application = ProceedingDetail['applications'][number];
export type ListDraft = NonNullable<ProceedingDetail['draft']>;
export type ItemFacts = Schemas['ItemFactsRequest'];
export type Nature = ItemFacts['nature'];
export type SupportDuty = keyof ItemFacts['support'];

export type NewProceeding = Schemas['SubmitProceedingRequest'];
export type Correction = Schemas['ApplicationRequest'];
export type NewListDraft = Schemas['DraftRequest'];
export type DraftItem = NewListDraft['items'][number];
/** Open cases of a category that use an item. */
export type OpenCases = Schemas['OpenCasesResponse'];

export const PROCEEDING_KINDS = everyOf<ProceedingKind>()([
  'entry',
  'exit',
  'adjustment',
  'publication',
  'rectification',
]);

export type OutcomeFilter = NonNullable<Query<'listItemProceedings'>['outcome']>;
export const OUTCOME_FILTERS = everyOf<OutcomeFilter>()([
  'open',
  'granted',
  'refused',
  'withdrawn',
  'ended',
  'published',
  'remedied',
  'notRemedied',
  'exitStarted',
]);

export const NATURES = everyOf<Nature>()([
  'ordinary',
  'licence',
  'penalty',
  'coercion',
  'beyondGridDuty',
]);

export const SUPPORT_DUTIES = everyOf<SupportDuty>()([
  'staff',
  'guidance',
  'training',
  'information',
  'money',
]);

export interface ProceedingFilter {
  readonly mine?: boolean | undefined;
  readonly area?: string | undefined;
  readonly kind?: ProceedingKind | undefined;
  readonly outcome?: OutcomeFilter | undefined;
}

const of = (id: string) => `/item-proceedings/${encodeURIComponent(id)}`;

export function readProceedings(
  filter: ProceedingFilter,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Proceeding>> {
  const query = { ...filter, cursor, limit: 20 };
  return get<Answer<'listItemProceedings'>>('/item-proceedings', query, signal);
}

export function readProceeding(id: string, signal?: AbortSignal): Promise<ProceedingDetail> {
  return get<Answer<'showItemProceeding'>>(of(id), undefined, signal);
}

export async function readEffects(id: string, signal?: AbortSignal): Promise<readonly OpenCases[]> {
  return (await get<Answer<'showItemEffects'>>(`${of(id)}/effects`, undefined, signal)).openCases;
}

/** Whom a proceeding waits for. */
export function readWaiting(id: string, signal?: AbortSignal) {
  return get<Answer<'showProceedingWaiting'>>(`${of(id)}/waiting`, undefined, signal);
}

/** What one may do with a proceeding as a whole, and the votes on it. */
export function readMatterActs(id: string, signal?: AbortSignal) {
  return get<Answer<'showProceedingActs'>>(`${of(id)}/acts`, undefined, signal);
}

/** What the law keeps out is refused with its clause. */
export function submitProceeding(request: NewProceeding): Promise<{ readonly id: string }> {
  return post<Answer<'submitItemProceeding'>>('/item-proceedings', request);
}

export function correctApplication(id: string, correction: Correction): Promise<unknown> {
  return put(`${of(id)}/application`, correction);
}

export function saveListDraft(id: string, draft: NewListDraft): Promise<unknown> {
  return put(`${of(id)}/draft`, draft);
}
