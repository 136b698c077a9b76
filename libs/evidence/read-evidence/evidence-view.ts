import type { Erased } from '@grid/personal-data';
import type { EvidencePurpose } from '../domain/evidence-purpose';

/** A photo of a case. Times in ISO 8601 with +08:00. */
export interface EvidenceView {
  readonly id: string;
  readonly purpose: EvidencePurpose;
  readonly name: string | null;
  readonly mediaType: string;
  readonly byteCount: number;
  readonly width: number;
  readonly height: number;
  /** Of the picture as it is kept, hex; the same value is on record. */
  readonly sha256: string;
  readonly takenAt: string | null;
  readonly addedAt: string;
  /** Who added it; of what a department showed with its answer, the department. */
  readonly addedBy: string;
  /** By whom it came in: a person of the grid system, or a department's system. */
  readonly source: 'person' | 'department';
  /** Where the camera says it was taken: `latitude,longitude`, WGS 84, decimal degrees. */
  readonly place: string | null;
  /** When and under which rule the picture was erased; null while it is there. */
  readonly erased: Erased | null;
}
