import type { Catalogue } from './catalogue';
import { DATABASE_PARTS, type DatabasePart, type DatabaseRoles, type Rights } from './rights';

/** Tables, sequences, and routines that run with the owner's rights, of which nobody has said who may do what with them. */
export function withoutRow(catalogue: Catalogue, rights: Rights): readonly string[] {
  const tables = catalogue.tables
    .filter(({ name, partOf }) => name === partOf && rights.tables[name] === undefined)
    .map(({ name }) => name);
  const sequences = catalogue.sequences.filter((name) => rights.sequences[name] === undefined);
  const routines = catalogue.guarded.filter((name) => rights.routines[name] === undefined);
  return [...tables, ...sequences, ...routines];
}

/** Takes every right away from everybody but the owner, then gives what the table says. */
export function rightsSql(
  catalogue: Catalogue,
  rights: Rights,
  roles: DatabaseRoles,
): readonly string[] {
  const grantees = DATABASE_PARTS.flatMap((part) => {
    const role = roles[part];
    return role === undefined ? [] : [{ part, role: quoted(role) }];
  });
  const everybody = ['PUBLIC', ...grantees.map(({ role }) => role)].join(', ');
  return [
    ...revocations(catalogue, everybody),
    ...grantees.flatMap(({ part, role }) => grants(catalogue, rights, part, role)),
  ];
}

function revocations(catalogue: Catalogue, everybody: string): readonly string[] {
  const all: readonly (readonly [string, readonly string[]])[] = [
    ['DATABASE', catalogue.database === null ? [] : [catalogue.database]],
    ['SCHEMA', catalogue.schemas],
    ['TABLE', catalogue.tables.map(({ name }) => name)],
    ['SEQUENCE', catalogue.sequences],
    ['ROUTINE', catalogue.guarded],
  ];
  return [
    ...all
      .filter(([, names]) => names.length > 0)
      .map(([kind, names]) => `REVOKE ALL ON ${kind} ${names.join(', ')} FROM ${everybody}`),
    ...catalogue.schemas.map(
      (schema) =>
        `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} REVOKE ALL ON TABLES FROM ${everybody}`,
    ),
  ];
}

function grants(
  catalogue: Catalogue,
  rights: Rights,
  part: DatabasePart,
  role: string,
): readonly string[] {
  const tables = catalogue.tables.flatMap((table) => {
    const right = rights.tables[table.partOf]?.[part];
    return right === undefined ? [] : [{ ...table, right }];
  });
  const sequences = namesFor(part, rights.sequences);
  const routines = namesFor(part, rights.routines);
  const names = [...tables.map(({ name }) => name), ...sequences, ...routines];
  const schemas = new Set(names.map(schemaOf));
  const { database } = catalogue;
  const temporary = rights.temporaryTables.includes(part) ? ', TEMPORARY' : '';
  return [
    ...(database === null ? [] : [`GRANT CONNECT${temporary} ON DATABASE ${database} TO ${role}`]),
    ...[...schemas].map((schema) => `GRANT USAGE ON SCHEMA ${schema} TO ${role}`),
    ...tables.map(({ name, right }) => `GRANT ${right} ON TABLE ${name} TO ${role}`),
    ...sequences.map((name) => `GRANT USAGE ON SEQUENCE ${name} TO ${role}`),
    ...routines.map((name) => `GRANT EXECUTE ON ROUTINE ${name} TO ${role}`),
    ...tables
      .filter(({ partitioned }) => partitioned)
      .map(
        ({ name, right }) =>
          `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schemaOf(name)} GRANT ${right} ON TABLES TO ${role}`,
      ),
  ];
}

function namesFor(part: DatabasePart, rows: Rights['routines']): readonly string[] {
  return Object.keys(rows).filter((name) => rows[name]?.includes(part));
}

const schemaOf = (name: string): string => name.slice(0, name.indexOf('.'));

const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
