import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASE_STATUSES } from '@grid/intake';
import { actNames } from './act-names';

const ROOT = join(__dirname, '..', '..', '..');

function sources(folder: string): readonly string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
}

describe('actNames', () => {
  it('names every act that is recorded anywhere', () => {
    const programs = [
      'libs',
      'apps/api/src',
      'apps/worker/src',
      'apps/projection/src',
      'apps/setup/src',
    ];
    const recorded = programs
      .flatMap(sources)
      .flatMap((source) => [
        ...source.matchAll(/\baction: '(\w+\.\w+)'/g),
        ...source.matchAll(/RecordsReading\('([^']+)'\)/g),
        ...source.matchAll(/\baction: \w+ \? '([^']+)' : '[^']+'/g),
        ...source.matchAll(/\baction: \w+ \? '[^']+' : '([^']+)'/g),
      ])
      .map(([, action]) => action ?? '');
    expect(recorded.length).toBeGreaterThan(30);
    const stages = CASE_STATUSES.filter((status) => status !== 'reported');
    const all = [...recorded, ...stages.map((status) => `case.${status}`), 'task.void'];
    expect([...new Set(all)].filter((action) => actNames(action) === undefined)).toEqual([]);
  });

  it('knows no act by the name of a property that every object has', () => {
    expect(actNames('toString')).toBeUndefined();
  });
});
