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
 * @throws Error when there is no such role
 */
export function applyRights(dataSource: DataSource, roles: DatabaseRoles): Promise<RightsOutcome> {
  return dataSource.transaction(async (manager) => {
    const catalogue = await readCatalogue(manager);
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
