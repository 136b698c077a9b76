import type { EntityManager } from 'typeorm';

/** Photos that a report may name (default, not law). */
export const MAX_PHOTOS_PER_REPORT = 9;

/** Which photos of whom come to which case. */
export interface PhotosOfReport {
  readonly accountId: string;
  readonly postId: string | null;
  readonly caseId: string;
  /** At least one; ids that the reporter was given when the photos were taken in. */
  readonly evidenceIds: readonly string[];
  /** Whether the report says that the matter is settled, which the photos then show. */
  readonly settled: boolean;
}

/** What a report needs of the photos that came before it; `libs/evidence` has the one implementation. */
export abstract class ReportPhotos {
  /**
   * Gives photos to the case in the transaction that opens it.
   * @throws DomainError EVIDENCE_UNKNOWN on the field `evidenceIds` for a photo of another account, one that a case has
   *   already, or none
   */
  abstract attach(manager: EntityManager, photos: PhotosOfReport): Promise<void>;
}
