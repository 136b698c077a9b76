import type { DataSource } from 'typeorm';
import { readCatalogue } from './catalogue';
import { DATABASE_PARTS, type DatabaseRoles, rights } from './rights';
import { rightsSql, withoutRow } from './rights-sql';

/** What came of giving the rights. */
export interface RightsOutcome {
  /** Tables and routines that nobody but the owner can reach, because `rights.json` does not name them. */
  readonly withoutRow: readonly string[];
}

/**
 * Brings the rights of every part's role to what `rights.json` says, in one transaction: running parts notice nothing
 * of what stays. To be called as the owner after the migrations; may be repeated.
 * @throws Error when there is no such role, or something in the database belongs to another one
 */
export function applyRights(dataSource: DataSource, roles: DatabaseRoles): Promise<RightsOutcome> {
  return dataSource.transaction(async (manager) => {
    const catalogue = await readCatalogue(manager);
    const foreign = catalogue.others.filter(isOfOurSchemas);
    if (foreign.length > 0) {
      throw new Error(
        `Not owned by ${catalogue.user}: ${foreign.join(', ')}. Have scripts/database/hand-over.sql run.`,
      );
    }
    const given = DATABASE_PARTS.flatMap((part) => {
      const role = roles[part];
      return role === undefined || role === catalogue.user ? [] : [[part, role] as const];
    });
    const unknown = given.map(([, role]) => role).filter((role) => !catalogue.roles.includes(role));
    if (unknown.length > 0) throw new Error(`No such role in the database: ${unknown.join(', ')}`);
    const sql = rightsSql(catalogue, rights, Object.fromEntries(given));
    await manager.query(sql.join(';\n'));
    return { withoutRow: withoutRow(catalogue, rights) };
  });
}

/** Others may keep tables of their own in the same database. */
function isOfOurSchemas(name: string): boolean {
  const schemaOf = (table: string) => table.split('.')[0];
  return Object.keys(rights.tables).some((table) => schemaOf(table) === schemaOf(name));
}
