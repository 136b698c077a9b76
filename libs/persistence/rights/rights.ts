import table from './rights.json';

/** The parts that sign in at the database with a role of their own; the owner's part is `setup`. */
export const DATABASE_PARTS = ['api', 'worker', 'projection', 'exporter'] as const;
export type DatabasePart = (typeof DATABASE_PARTS)[number];

/** The name of each part's role. A part that is missing signs in as the owner. */
export type DatabaseRoles = Readonly<Partial<Record<DatabasePart, string>>>;

/**
 * Which part may do what. For a table as GRANT writes it, `SELECT, UPDATE (read_at)`; a partition is treated like the
 * table it belongs to. What is not named is refused.
 */
export interface Rights {
  readonly tables: Readonly<Record<string, Readonly<Partial<Record<DatabasePart, string>>>>>;
  /** Parts that may take the next number. */
  readonly sequences: Readonly<Record<string, readonly DatabasePart[]>>;
  /** Routines that run with the owner's rights; every other one may be called by whoever can reach its schema. */
  readonly routines: Readonly<Record<string, readonly DatabasePart[]>>;
  /** Parts that may make tables which end with their transaction or connection. */
  readonly temporaryTables: readonly DatabasePart[];
}

export const rights = table as Rights;
