import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CURRENT_GENERATION } from './current-generation';

/** Process variables as the engine last wrote them. */
@Injectable()
export class VariableQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The last values of these variables in the instance's own scope; one that was never set is absent. */
  async latest(
    processInstanceKey: string,
    names: readonly string[],
  ): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.dataSource.query<{ name: string; value: unknown }[]>(
      `SELECT DISTINCT ON (name) name, value FROM trace.variable_history
       WHERE generation = ${CURRENT_GENERATION} AND process_instance_key = $1 AND scope_key = $1
         AND name = ANY($2)
       ORDER BY name, position DESC`,
      [processInstanceKey, names],
    );
    return Object.fromEntries(rows.map((row) => [row.name, row.value]));
  }
}
