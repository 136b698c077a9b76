import { Injectable } from '@nestjs/common';
import { ErasureHook, type Subject } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';

/** A place in words can lead to a person's door: of an erased case only the grid stays, by its name. */
@Injectable()
export class ErasePlace extends ErasureHook {
  async erase(manager: EntityManager, { kind, id }: Subject): Promise<null> {
    if (kind === 'case') {
      await manager.query(
        `UPDATE intake.incident_case c SET place_text = coalesce(
           (SELECT g.name_zh FROM directory.grid g WHERE g.code = c.grid_code), c.grid_code)
         WHERE c.id = $1`,
        [id],
      );
    }
    return null;
  }
}
