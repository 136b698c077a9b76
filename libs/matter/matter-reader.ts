import { Injectable } from '@nestjs/common';
import { toLocalIso } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { MatterView } from './domain/matter';

type Row = Omit<MatterView, 'openedAt' | 'endedAt'> & {
  readonly openedAt: Date;
  readonly endedAt: Date | null;
};

/** Reads matters by id, whoever asks: who may see one is decided before. */
@Injectable()
export class MatterReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Null where the id names none. */
  async find(
    id: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<MatterView | null> {
    const rows: Row[] = await manager.query(
      `SELECT id, kind, city_key AS "cityKey", number, title_zh AS "titleZh",
         title_en AS "titleEn", place_text AS "placeText", area_code AS "areaCode",
         opened_at AS "openedAt", ended_at AS "endedAt"
       FROM matter.matter WHERE id = $1`,
      [id],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const { openedAt, endedAt } = row;
    return {
      ...row,
      openedAt: toLocalIso(openedAt),
      endedAt: endedAt === null ? null : toLocalIso(endedAt),
    };
  }

  /** Whether the engine runs it. */
  async isStarted(id: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      'SELECT 1 FROM matter.matter WHERE id = $1 AND started_at IS NOT NULL',
      [id],
    );
    return rows.length > 0;
  }
}
