import { ROLES } from '@grid/directory';
import contract from '../../apps/api/openapi.json';
import { matrix } from './matrix';
import { askAll } from './support/ask';
import { requests } from './support/requests';
import { CALLERS, type Cell, cellsOf, type Outcome } from './support/vocabulary';
import { World } from './support/world';

/** Routes outside the described interface. */
const UNDESCRIBED = ['GET /health/live', 'GET /health/ready', 'GET /metrics'];

const routes = [
  ...UNDESCRIBED,
  ...Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  ),
];

const title = ({ caller, relation, expected }: Cell) =>
  `${[caller, relation].filter(Boolean).join(' ')} → ${expected}`;

describe('the access matrix', () => {
  it('has a row for every route and no other, and a request for every row', () => {
    expect(Object.keys(matrix).sort()).toEqual(routes.sort());
    expect(Object.keys(requests).sort()).toEqual(routes.sort());
  });

  it('asks as every role, as nobody and as another system', () => {
    expect([...CALLERS].sort()).toEqual([...Object.keys(ROLES), 'service', 'signedOut'].sort());
  });
});

describe('asked', () => {
  const world = new World();
  beforeAll(() => world.begin());
  afterAll(() => world.end());

  describe.each(Object.entries(matrix))('%s', (route, row) => {
    const cells = cellsOf(row);
    let outcomes: readonly Outcome[] = [];

    beforeAll(async () => {
      outcomes = await askAll(world, route, cells);
    });

    it.each(cells.map((cell, index) => [title(cell), cell, index] as const))(
      '%s',
      (_, { expected }, index) => {
        expect(outcomes[index]).toBe(expected);
      },
    );
  });
});
