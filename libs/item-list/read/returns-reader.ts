import { Injectable } from '@nestjs/common';
import { toLocalIso } from '@grid/kernel';
import { inWords, PersonalDataService } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import type { ReturnView } from './proceeding-view';

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly byName: string;
  readonly elementId: string | null;
}

/** Reads why an application was returned to whoever applied. */
@Injectable()
export class ReturnsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly personalData: PersonalDataService,
  ) {}

  /** Oldest first; a return that came too late is left out. */
  async of(proceedingId: string): Promise<readonly ReturnView[]> {
    const rows: Row[] = await this.dataSource.query(
      `SELECT h.id, h.at, a.display_name AS "byName", h.element_id AS "elementId"
       FROM human_task.act h JOIN access.account a ON a.id = h.account_id
       WHERE h.case_id = $1 AND h.kind = 'return' AND h.status <> 'void'
         AND h.correlation_key IS NOT NULL
       ORDER BY h.at, h.id`,
      [proceedingId],
    );
    const fieldOf = ({ id }: Row) => `act.${id}.words`;
    const words = await this.personalData.readOne(proceedingId, rows.map(fieldOf));
    return rows.map((row) => {
      const reason = inWords(words.get(fieldOf(row)));
      return {
        ...{ at: toLocalIso(row.at), byName: row.byName, elementId: row.elementId },
        ...{ reasonZh: reason?.zh ?? null, reasonEn: reason?.en ?? null },
      };
    });
  }
}
