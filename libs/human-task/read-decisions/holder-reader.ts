import { Injectable } from '@nestjs/common';
import { CURRENT_GENERATION } from '@grid/trace';
import { DataSource } from 'typeorm';

/** Who holds a task, and the absent person for whom they stand in. */
export interface Holder {
  readonly displayName: string;
  readonly actingForName: string | null;
}

/** Reads who holds a task. */
@Injectable()
export class HolderReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Holders by task key; a task that nobody holds is left out. */
  async ofTasks(taskKeys: readonly string[]): Promise<ReadonlyMap<string, Holder>> {
    const rows: (Holder & { key: string })[] = await this.dataSource.query(
      `SELECT l.task_key AS key, a.display_name AS "displayName", b.display_name AS "actingForName"
       FROM human_task.claim l JOIN access.account a ON a.id = l.account_id
       LEFT JOIN access.account b ON b.id = l.acting_for_account_id
       WHERE l.task_key = ANY($1::bigint[]) AND l.generation = ${CURRENT_GENERATION}`,
      [taskKeys],
    );
    return new Map(rows.map(({ key, ...holder }) => [key, holder]));
  }
}
