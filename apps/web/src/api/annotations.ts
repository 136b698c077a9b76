import type { Answer, Schemas } from './contract';
import { get, post } from './http';

/** A note on a report. */
export type Annotation = Schemas['AnnotationResponse'];

export async function readAnnotations(
  caseId: string,
  signal?: AbortSignal,
): Promise<readonly Annotation[]> {
  const path = `/cases/${encodeURIComponent(caseId)}/annotations`;
  return (await get<Answer<'listAnnotations'>>(path, undefined, signal)).items;
}

/** For good: a note is neither changed nor deleted. */
export async function annotateCase(caseId: string, text: string): Promise<void> {
  await post(`/cases/${encodeURIComponent(caseId)}/annotations`, { text });
}
