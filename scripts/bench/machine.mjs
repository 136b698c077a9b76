import os from 'node:os';
import pg from 'pg';

/** What the figures depend on. */
export async function machineFacts(stack) {
  const client = new pg.Client({ connectionString: stack.urls.databaseUrl });
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  await client.end();
  const [{ model }] = os.cpus();
  return {
    processors: `${os.availableParallelism()} × ${model.trim()}`,
    memoryGb: os.totalmem() / 1e9,
    system: `${os.type()} ${os.arch()}`,
    node: process.version,
    engine: stack.engineVersion,
    postgres: rows[0].server_version,
  };
}
