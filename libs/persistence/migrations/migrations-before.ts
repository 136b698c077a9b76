import { migrations } from './index';

/** Every migration that comes before the named one, for what has to happen between two of them. */
export function migrationsBefore(name: string): typeof migrations {
  const end = migrations.findIndex((migration) => migration.name === name);
  if (end < 0) throw new Error(`There is no migration ${name}`);
  return migrations.slice(0, end);
}
