import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { UnitOfWork } from '@grid/persistence';
import { PersonalDataService } from '@grid/personal-data';
import { DataSource, type EntityManager } from 'typeorm';
import { STAGED_HOURS } from '../domain/evidence-limits';
import { vaultFields } from '../domain/vault-fields';
import { EvidenceStore } from '../storage/evidence-store';

const BATCH = 100;

interface Waiting {
  readonly id: string;
  readonly accountId: string;
}

/** Removes photos that no report has taken for `STAGED_HOURS`: picture, key, name and place. */
@Injectable()
export class DiscardStaged {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly personalData: PersonalDataService,
    private readonly store: EvidenceStore,
    private readonly audit: AuditService,
  ) {}

  /**
   * Each photo in a transaction of its own; stops between two when it is told to. May be run by two at once: a photo that
   * somebody else removes, or a report takes at that moment, is left alone.
   * @returns how many were removed
   */
  async run(now: Date, stopping: () => boolean = () => false): Promise<number> {
    let removed = 0;
    for (let batch = await this.overdue(now); batch.length > 0; batch = await this.overdue(now)) {
      for (const photo of batch) {
        if (stopping()) return removed;
        const gone = await this.unitOfWork.run((manager) => this.removeRows(manager, photo));
        if (!gone) continue;
        await this.store.remove(photo.id);
        removed += 1;
      }
    }
    return removed;
  }

  private overdue(now: Date): Promise<Waiting[]> {
    return this.dataSource.query(
      `SELECT id, account_id AS "accountId" FROM evidence.staged
       WHERE staged_at <= $1::timestamptz - make_interval(hours => $2)
       ORDER BY staged_at, id LIMIT $3`,
      [now, STAGED_HOURS, BATCH],
    );
  }

  private async removeRows(manager: EntityManager, { id, accountId }: Waiting): Promise<boolean> {
    const gone: unknown[] = await manager.query(
      `WITH gone AS (DELETE FROM evidence.staged WHERE id = $1 RETURNING id) SELECT id FROM gone`,
      [id],
    );
    if (gone.length === 0) return false;
    const fields = vaultFields.all(id);
    await this.personalData.remove(manager, { kind: 'account', id: accountId }, fields);
    await this.audit.record(manager, {
      action: 'evidence.discard',
      outcome: 'done',
      detail: { evidenceId: id },
    });
    return true;
  }
}
