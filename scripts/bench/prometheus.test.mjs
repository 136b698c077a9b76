import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metric, sumOf } from './prometheus.mjs';

const text = `# HELP lag_records Records
# TYPE lag_records gauge
lag_records{consumer="read-models"} 12
lag_records{consumer="reactions",partition="1",} 3.0
lag_records_total 99
plain 1.5e3
`;

test('values come with their labels, and a longer name is another metric', () => {
  assert.deepEqual(metric(text, 'lag_records'), [
    { labels: { consumer: 'read-models' }, value: 12 },
    { labels: { consumer: 'reactions', partition: '1' }, value: 3 },
  ]);
  assert.deepEqual(metric(text, 'plain'), [{ labels: {}, value: 1500 }]);
});

test('sums the chosen ones and knows when there is nothing', () => {
  assert.equal(sumOf(text, 'lag_records'), 15);
  assert.equal(
    sumOf(text, 'lag_records', ({ consumer }) => consumer === 'reactions'),
    3,
  );
  assert.equal(sumOf(text, 'nowhere'), null);
});
