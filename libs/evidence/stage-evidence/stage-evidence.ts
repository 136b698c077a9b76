import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { evidenceErrors } from '../domain/evidence-errors';
import { MAX_STAGED_FILES } from '../domain/evidence-limits';
import { KeepPhoto, type SealedPhoto, type Upload } from '../keep-photo/keep-photo';

/**
 * Keeps a photo for a report that is still being written (QY23.1): it belongs to the account alone, whose key in the
 * vault opens it, and nobody else is shown it. A report takes it over ({@link AttachStaged}), or it is removed after
 * `STAGED_HOURS` ({@link DiscardStaged}).
 */
@Injectable()
export class StageEvidence {
  constructor(
    private readonly keepPhoto: KeepPhoto,
    private readonly personalData: PersonalDataService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id by which a report names the photo
   * @throws DomainError FILE_NOT_AN_IMAGE, IMAGE_TOO_LARGE, TOO_MANY_FILES, PERSONAL_DATA_ERASED
   */
  async execute(actor: Actor, upload: Upload): Promise<string> {
    const { accountId } = actor;
    const owner = { kind: 'account', id: accountId } as const;
    return this.keepPhoto.execute(owner, upload, async (manager, photo) => {
      await this.keepRow(manager, actor, photo);
      const written = await this.personalData.write(manager, owner, photo.values);
      const { id, sha256 } = photo;
      await this.audit.record(manager, {
        action: 'evidence.stage',
        outcome: 'done',
        accountId,
        postId: actor.post?.id,
        article: 'QY23.1, ZJ32',
        newValue: { evidenceId: id, sha256, ...commitmentsOf(written) },
      });
      return id;
    });
  }

  private async keepRow(
    manager: EntityManager,
    actor: Actor,
    { id, sha256, image: { jpeg, width, height, capture } }: SealedPhoto,
  ): Promise<void> {
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
        sha256,
        capture.takenAt,
        this.clock.now(),
      ],
    );
  }
}
