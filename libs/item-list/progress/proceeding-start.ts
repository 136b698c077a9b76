import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Marks that the engine runs a proceeding. */
@Injectable()
export class ProceedingStart {
  /** The first mark stays. An id of something else changes nothing. */
  async started(manager: EntityManager, id: string, at: Date): Promise<void> {
    await manager.query(
      'UPDATE item_list.proceeding SET started_at = $2 WHERE id = $1 AND started_at IS NULL',
      [id, at],
    );
  }
}
