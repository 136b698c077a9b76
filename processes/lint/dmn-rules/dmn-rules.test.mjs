import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dmnReports, table } from '../rules/fixture.mjs';

const input = (id, text, type, label = '列 Column') =>
  `<input id="${id}" label="${label}"><inputExpression id="${id}_e" typeRef="${type}"><text>${text}</text></inputExpression></input>`;
const COLUMNS = `${input('In_City', 'city', 'string')}${input('In_From', 'date(asOf)', 'date')}${input('In_To', 'date(asOf)', 'date')}
  <output id="Out_A" label="结果 Result" name="result" typeRef="string" />`;
const row = (id, entries, output, note = '清远 QY23.2') =>
  `<rule id="${id}"><description>${note}</description>${entries
    .map((text, index) => `<inputEntry id="${id}_${index}"><text>${text}</text></inputEntry>`)
    .join('')}<outputEntry id="${id}_out"><text>${output}</text></outputEntry></rule>`;
const GOOD = row('R1', ['"QY"', '&gt;= date("2023-06-01")', ''], '"health"');
const LAST = row('R9', ['', '', ''], 'null');

test('a good table passes every rule', async () => {
  for (const rule of ['as-of', 'catch-all', 'labels', 'quoted-strings', 'row-article']) {
    assert.deepEqual(await dmnReports(rule, table(COLUMNS + GOOD + LAST)), [], rule);
  }
});

test('as-of reports a table without city and validity, and rows without a first day', async () => {
  const bare = `${input('In_Urgency', 'urgency', 'string')}<output id="Out_A" name="result" />`;
  assert.deepEqual(await dmnReports('as-of', table(bare)), [
    'Table_1: Has no input city',
    'Table_1: Needs two inputs date(asOf): valid from, valid to',
  ]);
  const open = row('R1', ['"QY"', '', 'next year'], '"health"');
  assert.deepEqual(await dmnReports('as-of', table(COLUMNS + open + LAST)), [
    'R1: Does not say from which day it holds: >= date("2023-06-01")',
    'R1: End of validity is not of the form <= date("2027-12-31")',
  ]);
});

test('catch-all reports a FIRST table that may answer nothing, and other hit policies', async () => {
  assert.deepEqual(await dmnReports('catch-all', table(COLUMNS + GOOD)), [
    'Table_1: The last row does not fit every case',
  ]);
  assert.deepEqual(await dmnReports('catch-all', table(COLUMNS + GOOD, { hitPolicy: 'ANY' })), [
    'Table_1: Hit policy ANY is not used here',
  ]);
});

test('labels reports columns and names that break the pattern', async () => {
  const columns = `${input('In_City', 'city', 'string', 'City')}<output id="Out_A" label="结果 Result" name="the-result" />`;
  assert.deepEqual(await dmnReports('labels', table(columns, { id: 'some-decision' })), [
    'some-decision: Decision id is not camelCase',
    'In_City: Column has no label in Chinese and English',
    'Out_A: Column has no type',
    'Out_A: Output name is not camelCase',
  ]);
});

test('quoted-strings reports bare words', async () => {
  const bare = row('R1', ['QY', '&gt;= date("2023-06-01")', ''], 'health');
  assert.deepEqual(await dmnReports('quoted-strings', table(COLUMNS + bare + LAST)), [
    'R1_0: QY is not quoted',
    'R1_out: health is not quoted',
  ]);
});

test('row-article reports a row that rests on nothing', async () => {
  const loose = row('R1', ['', '', ''], 'null', '没有依据');
  assert.deepEqual(await dmnReports('row-article', table(COLUMNS + loose)), [
    'R1: Note cites no article',
  ]);
});
