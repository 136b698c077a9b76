import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Nobody may delay, hide or block a report (NB15.3, NB18.4): there is no way to take one away. */
describe('a report', () => {
  const { tables } = read('libs/persistence/rights/rights.json') as {
    tables: Record<string, Record<string, string>>;
  };
  const { paths } = read('apps/api/openapi.json') as { paths: Record<string, object> };

  it.each(['intake.incident_case', 'intake.annotation', 'audit.entry', 'evidence.file'])(
    'is kept in %s, of which no part of the system may delete a row',
    (table) => {
      const given = Object.values(tables[table] ?? {});
      expect(given.length).toBeGreaterThan(0);
      expect(given.filter((right) => right.includes('DELETE'))).toEqual([]);
    },
  );

  it('is annotated by notes that no part may change', () => {
    const given = Object.values(tables['intake.annotation'] ?? {});
    expect(given.filter((right) => right.includes('UPDATE'))).toEqual([]);
  });

  it('can be deleted by no route, nor a note on one', () => {
    const ways = Object.entries(paths)
      .filter(([path]) => /^\/api\/(cases|reports)/.test(path))
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect(ways).toContain('post /api/cases/{id}/annotations');
    expect(ways.filter((way) => /^(delete|put|patch) /.test(way))).toEqual([]);
  });
});
