import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock, newId, newKeyBytes, sealWith } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import type { Upload } from '../add-evidence/add-evidence';
import { vaultValues } from '../add-evidence/vault-values';
import { evidenceErrors } from '../domain/evidence-errors';
import { MAX_STAGED_FILES } from '../domain/evidence-limits';
import { sealPlace } from '../domain/seal-place';
import { sha256 } from '../domain/sha256';
import { cleanImage, type CleanImage } from '../infrastructure/clean-image';
import { EvidenceStore } from '../storage/evidence-store';

/**
 * Keeps a photo for a report that is still being written (QY23.1): it belongs to the account alone, whose key in the
 * vault opens it, and nobody else is shown it. A report takes it over ({@link AttachStaged}), or it is removed after
 * `STAGED_HOURS` ({@link DiscardStaged}).
 */
@Injectable()
export class StageEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly personalData: PersonalDataService,
    private readonly store: EvidenceStore,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The sealed file is kept before its rows; should the rows fail, it is removed again.
   * @returns the id by which a report names the photo
   * @throws DomainError FILE_NOT_AN_IMAGE, IMAGE_TOO_LARGE, TOO_MANY_FILES, PERSONAL_DATA_ERASED
   */
  async execute(actor: Actor, upload: Upload): Promise<string> {
    const image = await cleanImage(upload.bytes);
    const { accountId } = actor;
    const id = newId();
    const key = newKeyBytes();
    await this.store.put(id, sealWith(key, image.jpeg, sealPlace(accountId, id)));
    try {
      await this.unitOfWork.run(async (manager) => {
        await this.keepRow(manager, actor, id, image);
        const written = await this.personalData.write(
          manager,
          { kind: 'account', id: accountId },
          vaultValues(id, key, upload.name, image),
        );
        await this.audit.record(manager, {
          action: 'evidence.stage',
          outcome: 'done',
          accountId,
          postId: actor.post?.id,
          article: 'QY23.1, ZJ32',
          newValue: { evidenceId: id, sha256: sha256(image.jpeg), ...commitmentsOf(written) },
        });
      });
    } catch (error) {
      await this.store.remove(id);
      throw error;
    }
    return id;
  }

  /** Photos of one account wait for each other here, so that those sent at one moment are all counted. */
  private async keepRow(
    manager: EntityManager,
    actor: Actor,
    id: string,
    { jpeg, width, height, capture }: CleanImage,
  ): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `evidence staged ${actor.accountId}`,
    ]);
    const [count]: { files: number }[] = await manager.query(
      'SELECT count(*)::int AS files FROM evidence.staged WHERE account_id = $1',
      [actor.accountId],
    );
    if ((count?.files ?? 0) >= MAX_STAGED_FILES) throw evidenceErrors.tooManyStaged();
    await manager.query(
      `INSERT INTO evidence.staged (id, account_id, post_id, media_type, byte_count, width, height,
         sha256, taken_at, staged_at)
       VALUES ($1, $2, $3, 'image/jpeg', $4, $5, $6, $7, $8, $9)`,
      [
        id,
        actor.accountId,
        actor.post?.id,
        jpeg.length,
        width,
        height,
        sha256(jpeg),
        capture.takenAt,
        this.clock.now(),
      ],
    );
  }
}
