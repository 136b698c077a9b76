import { Injectable } from '@nestjs/common';
import { type AfterErasure, ErasureHook, type Subject } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { EvidenceStore } from '../storage/evidence-store';

/**
 * The pictures of an erased case, and those that an erased account has staged, cannot be opened any more, for their keys
 * are gone; their files go as well.
 */
@Injectable()
export class EraseFiles extends ErasureHook {
  constructor(private readonly store: EvidenceStore) {
    super();
  }

  async erase(manager: EntityManager, { kind, id }: Subject): Promise<AfterErasure | null> {
    if (kind !== 'case' && kind !== 'account') return null;
    const files: { id: string }[] = await manager.query(
      kind === 'case'
        ? 'SELECT id FROM evidence.file WHERE case_id = $1'
        : `WITH gone AS (DELETE FROM evidence.staged WHERE account_id = $1 RETURNING id)
           SELECT id FROM gone`,
      [id],
    );
    return async () => {
      for (const file of files) await this.store.remove(file.id);
    };
  }
}
