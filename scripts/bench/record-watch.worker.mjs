import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';

/**
 * The clock is the server's while it reads the row in its snapshot: the row is visible by then. So the figure holds the
 * way of the notification to this thread and of the question back; it is never less than the truth.
 */
const NEW_RECORDS = `
  SELECT position, 1000 * extract(epoch FROM clock_timestamp() - recorded_at)::float8 AS ms
  FROM engine.record WHERE generation = $1 AND partition_id = $2 AND position > $3 ORDER BY position`;
const STREAM = `
  SELECT generation, partition_id AS "partitionId", position
  FROM engine.export_checkpoint ORDER BY exported_at DESC LIMIT 1`;

const client = new pg.Client({ connectionString: workerData.databaseUrl });
let delays = [];
let reading = false;
let again = false;

await client.connect();
await client.query('LISTEN engine_records');
let stream = await newestStream();

client.on('notification', () => {
  again = true;
  if (!reading) void read();
});
parentPort.on('message', () => {
  const taken = Float64Array.from(delays);
  delays = [];
  parentPort.postMessage(taken);
});
parentPort.postMessage('listening');

async function read() {
  reading = true;
  while (again) {
    again = false;
    // Nothing was exported when the watching began: everything is new.
    stream ??= { ...(await newestStream()), position: '-1' };
    const { generation, partitionId, position } = stream;
    const { rows } = await client.query(NEW_RECORDS, [generation, partitionId, position]);
    for (const { ms } of rows) delays.push(ms);
    stream.position = rows.at(-1)?.position ?? position;
  }
  reading = false;
}

async function newestStream() {
  return (await client.query(STREAM)).rows[0];
}
