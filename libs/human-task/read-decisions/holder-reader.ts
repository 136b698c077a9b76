import { Injectable } from '@nestjs/common';
import { CURRENT_GENERATION } from '@grid/trace';
import { DataSource } from 'typeorm';

/** Reads who holds a task. */
@Injectable()
export class HolderReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The display name of the holder by task key; a task that nobody holds is left out. */
  async ofTasks(taskKeys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { key: string; name: string }[] = await this.dataSource.query(
      `SELECT l.task_key AS key, a.display_name AS name
       FROM human_task.claim l JOIN access.account a ON a.id = l.account_id
       WHERE l.task_key = ANY($1::bigint[]) AND l.generation = ${CURRENT_GENERATION}`,
      [taskKeys],
    );
    return new Map(rows.map(({ key, name }) => [key, name]));
  }
}
