import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { GridCodeScheme } from '../domain/grid-code';
import { gridName } from '../domain/grid-name';
import { checkNewEnd, checkValidity } from '../domain/validity';
import { AreaEntity } from '../infrastructure/area.entity';
import { GridEntity } from '../infrastructure/grid.entity';
import { gridUnknown } from '../lookup/directory.errors';
import type { Grid } from '../lookup/read-models';
import { toGrid } from '../lookup/to-read-model';
import { requireInside } from './administered-area';
import { areaUnknown, villageFull } from './administration.errors';

/** A grid that is to be drawn in a village or community; without names it is called by its number. */
export interface NewGrid {
  readonly villageCode: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly validFrom: string | null;
}

/**
 * Keeps the grids that the county has drawn and the city approved (QY9). Numbers are never used again, so a grid ends
 * instead of going away.
 */
@Injectable()
export class GridRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly codes: GridCodeScheme,
  ) {}

  /** Gives it the next number of its village. @throws DomainError AREA_UNKNOWN, OUTSIDE_AREA, DAY_INVALID, VILLAGE_FULL */
  async add(administeredArea: string, input: NewGrid): Promise<Grid> {
    const validFrom = input.validFrom ?? localDay(this.clock.now());
    checkValidity({ validFrom, validTo: null });
    return this.unitOfWork.run(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `grids of ${input.villageCode}`,
      ]);
      const village = await manager.findOneBy(AreaEntity, {
        code: input.villageCode,
        level: 'village',
      });
      if (village === null) throw areaUnknown('villageCode');
      requireInside(administeredArea, village.code);
      const serial = await this.nextSerial(manager, village.code);
      const name = gridName(village, serial);
      const row = {
        code: this.codes.compose(village.code, serial),
        areaCode: village.code,
        nameZh: input.nameZh ?? name.zh,
        nameEn: input.nameEn ?? name.en,
        sample: false,
        validFrom,
        validTo: null,
      };
      await manager.insert(GridEntity, row);
      await this.audit.record(manager, { action: 'grid.add', outcome: 'done', newValue: row });
      return toGrid(row, this.codes);
    });
  }

  /**
   * Sets the last day of a grid; posts bound to it keep it in their list.
   * @throws DomainError GRID_CODE_INVALID, GRID_UNKNOWN, OUTSIDE_AREA, ALREADY_ENDED, END_REWRITES_HISTORY
   */
  async end(administeredArea: string, code: string, validTo: string): Promise<void> {
    this.codes.parse(code);
    await this.unitOfWork.run(async (manager) => {
      const grid = await manager.findOne(GridEntity, {
        where: { code },
        lock: { mode: 'pessimistic_write' },
      });
      if (grid === null) throw gridUnknown();
      requireInside(administeredArea, grid.areaCode);
      checkNewEnd(grid, validTo, localDay(this.clock.now()));
      await manager.update(GridEntity, { code }, { validTo });
      await this.audit.record(manager, {
        action: 'grid.end',
        outcome: 'done',
        oldValue: { code, validTo: grid.validTo },
        newValue: { code, validTo },
      });
    });
  }

  private async nextSerial(manager: EntityManager, villageCode: string): Promise<number> {
    const rows = await manager.find(GridEntity, {
      where: { areaCode: villageCode },
      select: { code: true },
      order: { code: 'DESC' },
      take: 1,
    });
    const last = rows[0] === undefined ? 0 : Number(this.codes.parse(rows[0].code).serial);
    if (last >= this.codes.lastSerial) throw villageFull();
    return last + 1;
  }
}
