import { Injectable } from '@nestjs/common';
import { ErasureHook, type Subject } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';

/** What departments were sent names the place; of an erased case only the grid stays, by its code. */
@Injectable()
export class EraseRequest extends ErasureHook {
  async erase(manager: EntityManager, { kind, id }: Subject): Promise<null> {
    if (kind === 'case') {
      await manager.query(
        `UPDATE dispatch.work_order
         SET request = jsonb_set(request, '{placeText}', coalesce(request -> 'gridCode', '""'))
         WHERE case_id = $1 AND request ? 'placeText'`,
        [id],
      );
    }
    return null;
  }
}
