import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownCitations } from './citations.mjs';
import { countsOf, line } from './counts.mjs';
import { cites, listedTwice, problemsOf } from './problems.mjs';

const facts = {
  known: new Set(['QY22', 'QY23', 'QY23.1']),
  elements: new Map([['example', new Map([['Task_A', ['QY22', 'QY23.1']]])]]),
  exists: (path) => path === 'libs/example',
  textOf: (path) => (path === 'a.spec.ts' ? "it('does it', () => {})" : undefined),
};
const shown = { test: 'a.spec.ts', shows: 'does it' };
const element = { ids: ['QY22'], process: 'example', elements: ['Task_A'], ...shown };
const part = { ids: ['QY22'], part: 'libs/example', ...shown };
const comes = { ids: ['QY22'], comes: 'the studio' };

const problems = (bindings, change = {}) =>
  problemsOf(
    {
      sections: [
        { section: 2, rows: [{ ids: ['QY22'], zh: '闭环', en: 'Loop', bindings, ...change }] },
      ],
    },
    facts,
  ).map((problem) => problem.replace(/^section 2, [^:]*: /, ''));

test('accepts an id that elements, a part or something to come stands for', () => {
  for (const binding of [element, part, comes]) assert.deepEqual(problems([binding]), []);
  assert.deepEqual(problems([{ ...element, ids: ['QY23'] }], { ids: ['QY23'] }), []);
});

test('names section and row', () => {
  const sections = [
    { section: 2, rows: [{ ids: ['QY22'], zh: '闭环', en: 'Loop', bindings: [] }] },
  ];
  assert.deepEqual(problemsOf({ sections }, facts), ['section 2, QY22: QY22 has no binding']);
});

test('reports ids that are unknown, unbound, listed twice or bound in a row that has not got them', () => {
  assert.deepEqual(problems([], { ids: ['QY99', 'QY22', 'QY22'] }), [
    'lists QY22 twice',
    'QY99 is not in processes/law',
    'QY99 has no binding',
    'QY22 has no binding',
    'QY22 has no binding',
  ]);
  assert.deepEqual(problems([comes, { ...comes, ids: ['QY23'] }]), [
    'binds QY23, which the row has not',
  ]);
  assert.deepEqual(problems([comes], { en: '' }), ['has no text en']);
});

test('reports elements that are not there or do not cite the id', () => {
  assert.deepEqual(problems([{ ...element, process: 'lost' }]), ['process lost does not exist']);
  assert.deepEqual(problems([{ ...element, elements: ['Task_B'] }]), [
    'example has no element Task_B',
  ]);
  assert.deepEqual(problems([{ ...element, ids: ['QY23.2'] }], { ids: ['QY23.2'] }), [
    'QY23.2 is not in processes/law',
    'example Task_A does not cite QY23.2',
  ]);
});

test('reports parts and tests that are not there', () => {
  assert.deepEqual(problems([{ ...part, part: 'libs/lost' }]), ['libs/lost does not exist']);
  assert.deepEqual(problems([{ ...part, test: 'b.spec.ts' }]), ['test b.spec.ts does not exist']);
  assert.deepEqual(problems([{ ...part, shows: 'does' }]), ['a.spec.ts has no test "does"']);
});

test('reports a binding that is none, or several at once', () => {
  const kinds = 'a binding is one of elements, part, comes, not';
  assert.deepEqual(problems([{ ids: ['QY22'] }]), [`${kinds} []`]);
  assert.deepEqual(problems([{ ...part, comes: 'x' }]), [`${kinds} [part,comes]`]);
  assert.deepEqual(problems([{ ids: ['QY22'], comes: '' }]), ['what comes has no name']);
});

test('a whole article is shown by any paragraph of it, a paragraph by itself alone', () => {
  assert.ok(cites(['QY23.1'], 'QY23'));
  assert.ok(!cites(['QY23'], 'QY23.1'));
  assert.ok(!cites(['QY23.1'], 'QY2'));
});

test('finds what is listed twice', () => {
  assert.deepEqual(listedTwice(['QY1', 'QY2', 'QY1', 'QY1']), ['QY1']);
});

test('finds citations that are not law, once for each file', () => {
  const files = [
    { file: 'a.ts', text: "'QY22, QY24' // QY24" },
    { file: 'b.dmn', text: 'QY23.1 QY2026-1 aQY99' },
  ];
  assert.deepEqual(unknownCitations(files, facts.known, ['QY']), [{ file: 'a.ts', id: 'QY24' }]);
});

test('counts each id once, as to come where anything of it is', () => {
  const rows = [
    { bindings: [element, { ...comes, ids: ['QY23'] }] },
    { bindings: [{ ...part, ids: ['QY22', 'QY23', 'QY23.1'] }] },
  ];
  const counts = countsOf({ rows });
  assert.deepEqual(counts, { ids: 3, elements: 1, parts: 1, comes: 1, partly: 1 });
  assert.equal(
    line('all', counts),
    'all: 3 ids, 1 bound to elements, 1 to parts, 1 still to come (1 of them in part)',
  );
});
