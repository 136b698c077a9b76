import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { type PhotosOfReport, ReportPhotos } from '@grid/intake';
import { Clock } from '@grid/kernel';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { evidenceErrors } from '../domain/evidence-errors';
import { vaultFields } from '../domain/vault-fields';

/**
 * Gives staged photos to the case that their report opens, in the report's transaction. What opens a photo moves to the
 * case in the vault, so that erasing the case erases the photo; the sealed file stays where and as it is.
 */
@Injectable()
export class AttachStaged extends ReportPhotos {
  constructor(
    private readonly personalData: PersonalDataService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Of two reports that name one photo at the same moment, the second waits and is refused. */
  async attach(
    manager: EntityManager,
    { accountId, postId, caseId, evidenceIds, settled }: PhotosOfReport,
  ): Promise<void> {
    const purpose = settled ? 'settlement' : 'report';
    const taken: { id: string; sha256: string }[] = await manager.query(
      `WITH taken AS (
         DELETE FROM evidence.staged WHERE id = ANY($1::uuid[]) AND account_id = $2 RETURNING *),
       added AS (
         INSERT INTO evidence.file (id, case_id, media_type, byte_count, width, height, sha256,
           taken_at, added_at, account_id, post_id, purpose, sealed_for)
         SELECT id, $3, media_type, byte_count, width, height, sha256, taken_at, $4, account_id,
           $5, $6, account_id FROM taken RETURNING id, sha256)
       SELECT id, sha256 FROM added ORDER BY id`,
      [evidenceIds, accountId, caseId, this.clock.now(), postId, purpose],
    );
    if (taken.length < new Set(evidenceIds).size) throw evidenceErrors.notStaged();
    for (const { id, sha256 } of taken) {
      const moved = await this.personalData.move(
        manager,
        { kind: 'account', id: accountId },
        { kind: 'case', id: caseId },
        vaultFields.all(id),
      );
      await this.audit.record(manager, {
        action: 'evidence.add',
        outcome: 'done',
        accountId,
        postId: postId ?? undefined,
        caseId,
        article: 'QY23.1, ZJ32',
        newValue: { evidenceId: id, purpose, sha256, ...commitmentsOf(moved) },
      });
    }
  }
}
