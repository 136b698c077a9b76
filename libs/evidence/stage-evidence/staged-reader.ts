import { Injectable } from '@nestjs/common';
import { unsealWith } from '@grid/kernel';
import { clearText, PersonalDataService } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import { evidenceErrors } from '../domain/evidence-errors';
import { sealPlace } from '../domain/seal-place';
import { vaultFields } from '../domain/vault-fields';
import { EvidenceStore } from '../storage/evidence-store';

/** Shows an account the photos that wait for its report, and nobody else. */
@Injectable()
export class StagedReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly personalData: PersonalDataService,
    private readonly store: EvidenceStore,
  ) {}

  /**
   * The picture, JPEG.
   * @throws DomainError EVIDENCE_UNKNOWN, also for a photo of another account and for one that a report has taken
   */
  async picture(accountId: string, evidenceId: string): Promise<Buffer> {
    const rows: unknown[] = await this.dataSource.query(
      'SELECT 1 FROM evidence.staged WHERE id = $1 AND account_id = $2',
      [evidenceId, accountId],
    );
    if (rows.length === 0) throw evidenceErrors.unknown();
    const field = vaultFields.key(evidenceId);
    const key = clearText((await this.personalData.readOne(accountId, [field])).get(field));
    const sealed = await this.store.get(evidenceId);
    if (key === null || sealed === null) throw evidenceErrors.unknown();
    return unsealWith(Buffer.from(key, 'base64'), sealed, sealPlace(accountId, evidenceId));
  }
}
