import { Injectable } from '@nestjs/common';
import type { Actor, CaseScope } from '@grid/access';
import { AuditService } from '@grid/audit';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { Clock, newId, newKeyBytes, sealWith } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { evidenceErrors } from '../domain/evidence-errors';
import { MAX_FILES_PER_CASE } from '../domain/evidence-limits';
import type { EvidencePurpose } from '../domain/evidence-purpose';
import { sealPlace } from '../domain/seal-place';
import { sha256 } from '../domain/sha256';
import { cleanImage, type CleanImage } from '../infrastructure/clean-image';
import { EvidenceStore } from '../storage/evidence-store';
import { vaultValues } from './vault-values';

/** A file as it came in: nothing of it is trusted. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Adds a photo to a case (QY23.1, ZJ35). The upload passes the gate: a new picture is made from its pixels, sealed
 * under a key of its own that the vault keeps with the case, so that it can no longer be opened once the case is erased.
 */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReaderService,
    private readonly personalData: PersonalDataService,
    private readonly store: EvidenceStore,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The sealed file is kept before its rows, so no row ever stands without its picture; should the rows fail, the file
   * is removed, and without its key it would be noise anyhow.
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
    const image = await cleanImage(upload.bytes);
    const id = newId();
    const key = newKeyBytes();
    await this.store.put(id, sealWith(key, image.jpeg, sealPlace(caseId, id)));
    try {
      await this.unitOfWork.run(async (manager) => {
        await this.keepRow(manager, actor, caseId, id, image, purpose);
        const written = await this.personalData.write(
          manager,
          { kind: 'case', id: caseId },
          vaultValues(id, key, upload.name, image),
        );
        await this.audit.record(manager, {
          action: 'evidence.add',
          outcome: 'done',
          accountId: actor.accountId,
          postId: actor.post?.id,
          caseId,
          article: 'QY23.1, ZJ32',
          newValue: {
            evidenceId: id,
            purpose,
            sha256: sha256(image.jpeg),
            ...commitmentsOf(written),
          },
        });
      });
    } catch (error) {
      await this.store.remove(id);
      throw error;
    }
    return id;
  }

  /** Photos of one case wait for each other here, so that those sent at one moment are all counted. */
  private async keepRow(
    manager: EntityManager,
    actor: Actor,
    caseId: string,
    id: string,
    { jpeg, width, height, capture }: CleanImage,
    purpose: EvidencePurpose,
  ): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `evidence ${caseId}`,
    ]);
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
        sha256(jpeg),
        capture.takenAt,
        this.clock.now(),
        actor.accountId,
        actor.post?.id,
        purpose,
      ],
    );
  }
}
