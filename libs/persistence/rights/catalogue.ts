import type { EntityManager } from 'typeorm';

/** What the signed-in role owns in this database; names are complete and quoted where they have to be. */
export interface Catalogue {
  readonly user: string;
  /** The database itself, when it is the role's own to give rights on. */
  readonly database: string | null;
  readonly schemas: readonly string[];
  readonly tables: readonly OwnTable[];
  /** Without those that belong to a column. */
  readonly sequences: readonly string[];
  /** Routines that run with their owner's rights, but for triggers, which nobody calls. */
  readonly guarded: readonly string[];
  /** Tables and sequences that belong to a role whose rights this one has not: it cannot give any on them. */
  readonly others: readonly string[];
  /** Every role of the server. */
  readonly roles: readonly string[];
}

/** `partOf` is the table whose partition it is, else its own name. */
export interface OwnTable {
  readonly name: string;
  readonly partOf: string;
  readonly partitioned: boolean;
}

/** Reads what there is to give rights on. */
export async function readCatalogue(manager: EntityManager): Promise<Catalogue> {
  const [found] = await manager.query<Catalogue[]>(CATALOGUE);
  if (found === undefined) throw new Error('The catalogue of the database cannot be read');
  return found;
}

const CATALOGUE = `
WITH own_schema AS (
  SELECT oid, nspname FROM pg_namespace
  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), own_relation AS (
  SELECT c.oid, c.relkind, format('%I.%I', s.nspname, c.relname) AS name
  FROM pg_class AS c JOIN own_schema AS s ON s.oid = c.relnamespace
  WHERE pg_has_role(c.relowner, 'USAGE')
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype = 'e')
)
SELECT
  current_user AS "user",
  (SELECT quote_ident(datname) FROM pg_database
    WHERE datname = current_database() AND pg_has_role(datdba, 'USAGE')) AS database,
  (SELECT coalesce(json_agg(quote_ident(nspname) ORDER BY nspname), '[]') FROM own_schema
    WHERE pg_has_role((SELECT nspowner FROM pg_namespace AS n WHERE n.oid = own_schema.oid), 'USAGE'))
    AS schemas,
  (SELECT coalesce(json_agg(json_build_object('name', name, 'partitioned', relkind = 'p', 'partOf', coalesce(
      (SELECT parent.name FROM pg_inherits JOIN own_relation AS parent ON parent.oid = inhparent
        WHERE inhrelid = own_relation.oid), name)) ORDER BY name), '[]')
    FROM own_relation WHERE relkind IN ('r', 'p', 'v', 'm')) AS tables,
  (SELECT coalesce(json_agg(name ORDER BY name), '[]') FROM own_relation WHERE relkind = 'S'
      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = own_relation.oid AND deptype IN ('a', 'i')))
    AS sequences,
  (SELECT coalesce(json_agg(format('%I.%I(%s)', s.nspname, p.proname,
      oidvectortypes(p.proargtypes)) ORDER BY p.oid), '[]')
    FROM pg_proc AS p JOIN own_schema AS s ON s.oid = p.pronamespace
    WHERE pg_has_role(p.proowner, 'USAGE') AND p.prosecdef AND p.prorettype <> 'trigger'::regtype
      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')) AS guarded,
  (SELECT coalesce(json_agg(format('%I.%I', s.nspname, c.relname) ORDER BY s.nspname, c.relname), '[]')
    FROM pg_class AS c JOIN own_schema AS s ON s.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT pg_has_role(c.relowner, 'USAGE')
      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype = 'e')) AS others,
  (SELECT json_agg(rolname) FROM pg_roles) AS roles
`;
