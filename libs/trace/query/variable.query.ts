import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CURRENT_GENERATION } from './current-generation';

/** Process variables as the engine last wrote them. */
@Injectable()
export class VariableQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The last values of these variables in the instance's own scope; one that was never set is absent. Inside a
   * transaction pass its `manager`.
   */
  async latest(
    processInstanceKey: string,
    names: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Readonly<Record<string, unknown>>> {
    const rows: { name: string; value: unknown }[] = await manager.query(
      `SELECT DISTINCT ON (name) name, value FROM trace.variable_history
       WHERE generation = ${CURRENT_GENERATION} AND process_instance_key = $1 AND scope_key = $1
         AND name = ANY($2)
       ORDER BY name, position DESC`,
      [processInstanceKey, names],
    );
    return Object.fromEntries(rows.map((row) => [row.name, row.value]));
  }
}
