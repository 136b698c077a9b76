import { everyOf, type Answer, type Schemas } from './contract';
import { get, post } from './http';
import type { Page } from './page';

/** What personal data can be needed for. */
export type RevealPurpose = Schemas['RevealPurposeResponse'];

/** What is asked for in clear, and what for. */
export type RevealRequest = Schemas['RevealBody'];
export type Revealable = RevealRequest['fields'][number];
export type RevealedValue = Schemas['RevealedValueResponse'];

export const REVEALABLE = everyOf<Revealable>()([
  'contactName',
  'contactPhone',
  'contactIdentityNumber',
  'description',
]);

/** By what a person can be found. */
export type PersonKind = Schemas['FindByPersonBody']['kind'];
export const PERSON_KINDS = everyOf<PersonKind>()(['telephone', 'identityNumber', 'fullName']);

/** Something that those who watch over personal data should look into. */
export type Alarm = Schemas['AlarmResponse'];

/** A file that left the system. */
export type CaseExport = Schemas['ExportResponse'];

export function readRevealPurposes(signal?: AbortSignal): Promise<Page<RevealPurpose>> {
  return get<Answer<'listRevealPurposes'>>('/reveal-purposes', undefined, signal);
}

/** Every call is on record. */
export async function revealCase(
  caseId: string,
  request: RevealRequest,
): Promise<readonly RevealedValue[]> {
  const path = `/cases/${encodeURIComponent(caseId)}/reveal`;
  return (await post<Answer<'revealCase'>>(path, request)).values;
}

/** Every call is on record. */
export async function findCasesByPerson(
  kind: PersonKind,
  value: string,
): Promise<readonly Schemas['CaseResponse'][]> {
  const body = { kind, value };
  return (await post<Answer<'findCasesByPerson'>>('/cases/find-by-person', body)).items;
}

export function readAlarms(
  openOnly: boolean,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Alarm>> {
  return get<Answer<'listAlarms'>>('/alarms', { open: openOnly || undefined, cursor }, signal);
}

export function acknowledgeAlarm(id: string): Promise<unknown> {
  return post(`/alarms/${encodeURIComponent(id)}/acknowledge`);
}

export function readExports(
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<CaseExport>> {
  return get<Answer<'listExports'>>('/exports', { cursor }, signal);
}
