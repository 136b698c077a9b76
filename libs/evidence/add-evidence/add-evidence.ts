import { Injectable } from '@nestjs/common';
import type { Actor, CaseScope } from '@grid/access';
import { AuditService } from '@grid/audit';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { Clock } from '@grid/kernel';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { evidenceErrors } from '../domain/evidence-errors';
import { MAX_FILES_PER_CASE } from '../domain/evidence-limits';
import type { EvidencePurpose } from '../domain/evidence-purpose';
import { KeepPhoto, type SealedPhoto, type Upload } from '../keep-photo/keep-photo';

/**
 * Adds a photo to a case (QY23.1, ZJ35). The upload passes the gate: a new picture is made from its pixels, sealed
 * under a key of its own that the vault keeps with the case, so that it can no longer be opened once the case is erased.
 */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly keepPhoto: KeepPhoto,
    private readonly cases: CaseReaderService,
    private readonly personalData: PersonalDataService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the photo
   * @throws DomainError CASE_UNKNOWN, FILE_NOT_AN_IMAGE, IMAGE_TOO_LARGE, TOO_MANY_FILES, PERSONAL_DATA_ERASED
   */
  async execute(
    actor: Actor,
    scope: CaseScope,
    caseId: string,
    upload: Upload,
    purpose: EvidencePurpose = 'report',
  ): Promise<string> {
    if ((await this.cases.find(scope, caseId)) === null) throw caseUnknown();
    const owner = { kind: 'case', id: caseId } as const;
    return this.keepPhoto.execute(owner, upload, async (manager, photo) => {
      await this.keepRow(manager, actor, caseId, photo, purpose);
      const written = await this.personalData.write(manager, owner, photo.values);
      const { id, sha256 } = photo;
      await this.audit.record(manager, {
        action: 'evidence.add',
        outcome: 'done',
        accountId: actor.accountId,
        postId: actor.post?.id,
        caseId,
        article: 'QY23.1, ZJ32',
        newValue: { evidenceId: id, purpose, sha256, ...commitmentsOf(written) },
      });
      return id;
    });
  }

  private async keepRow(
    manager: EntityManager,
    actor: Actor,
    caseId: string,
    { id, sha256, image: { jpeg, width, height, capture } }: SealedPhoto,
    purpose: EvidencePurpose,
  ): Promise<void> {
    const [count]: { files: number }[] = await manager.query(
      'SELECT count(*)::int AS files FROM evidence.file WHERE case_id = $1',
      [caseId],
    );
    if ((count?.files ?? 0) >= MAX_FILES_PER_CASE) throw evidenceErrors.tooManyFiles();
    await manager.query(
      `INSERT INTO evidence.file (id, case_id, media_type, byte_count, width, height, sha256,
         taken_at, added_at, account_id, post_id, purpose)
       VALUES ($1, $2, 'image/jpeg', $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        caseId,
        jpeg.length,
        width,
        height,
        sha256,
        capture.takenAt,
        this.clock.now(),
        actor.accountId,
        actor.post?.id,
        purpose,
      ],
    );
  }
}
