import type { Answer, Schemas } from './contract';
import { get, readBlob, upload } from './http';
import type { Progress } from './send';

/** A photo of a case, without its picture. */
export type Evidence = Schemas['EvidenceResponse'];
export type EvidencePurpose = Evidence['purpose'];

/** What people add photos for. */
export type AddedPurpose = Exclude<EvidencePurpose, 'department'>;

const ofCase = (caseId: string) => `/cases/${encodeURIComponent(caseId)}/evidence`;

export async function readEvidence(
  caseId: string,
  signal?: AbortSignal,
): Promise<readonly Evidence[]> {
  return (await get<Answer<'listEvidence'>>(ofCase(caseId), undefined, signal)).items;
}

export function readPicture(caseId: string, id: string, signal?: AbortSignal): Promise<Blob> {
  return readBlob(`${ofCase(caseId)}/${encodeURIComponent(id)}`, signal);
}

/** A photo of the caller's own that no report has taken yet. */
export function readStagedPicture(id: string, signal?: AbortSignal): Promise<Blob> {
  return readBlob(`/evidence/${encodeURIComponent(id)}`, signal);
}

/** Keeps a photo for the report that is being written. @returns its id */
export async function stagePhoto(file: File, onProgress: Progress): Promise<string> {
  return (await upload<Answer<'stageEvidence'>>('/evidence', file, onProgress)).id;
}

/** Adds a photo to a case. @returns its id */
export async function addPhoto(
  caseId: string,
  purpose: AddedPurpose,
  file: File,
  onProgress: Progress,
): Promise<string> {
  const path = ofCase(caseId);
  return (await upload<Answer<'addEvidence'>>(path, file, onProgress, { purpose })).id;
}
