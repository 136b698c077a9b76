import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import type { App } from 'supertest/types';
import { exportRecords } from '../../../libs/trace/fixtures/recorded-run';
import { withDatabase } from '../../../test/support/database';
import { VAULT_ENVIRONMENT } from '../../../test/support/vault';
import { ProjectionModule } from './projection.module';

const database = withDatabase();

describe('projection process', () => {
  let app: INestApplication<App>;
  let folder: string;
  const checkpoints = async () =>
    (await readFile(join(folder, 'checkpoints.jsonl'), 'utf8').catch(() => ''))
      .split('\n')
      .slice(0, -1);
  const recordAct = () =>
    database().dataSource.query(
      `INSERT INTO audit.entry (at, action, outcome, detail) VALUES (now(), 'act', 'done', '{}')`,
    );

  beforeAll(async () => {
    process.env.DATABASE_URL = database().url;
    process.env.LOG_LEVEL = 'silent';
    folder = await mkdtemp(join(tmpdir(), 'grid-projection-'));
    process.env.AUDIT_CHECKPOINT_FILE = join(folder, 'checkpoints.jsonl');
    process.env.AUDIT_SIGNING_KEY = generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'der' })
      .toString('base64');
    await recordAct();
    Object.assign(process.env, VAULT_ENVIRONMENT);
    const module = await Test.createTestingModule({ imports: [ProjectionModule] }).compile();
    app = module.createNestApplication();
    await app.init();
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('takes in what the exporter commits and tells how far it is', async () => {
    await request(app.getHttpServer()).get('/health/live').expect(200);
    await exportRecords(database().dataSource);

    await until(async () => {
      const answer = await request(app.getHttpServer()).get('/health/ready').expect(200);
      return (answer.body as { lag: Lag }).lag['read-models'].records === 0;
    });

    const [row] = await database().dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM trace.user_task',
    );
    expect(row?.n).toBe(23);
    const metrics = await request(app.getHttpServer()).get('/metrics').expect(200);
    expect(metrics.text).toContain('projection_lag_records{consumer="read-models"} 0');
    expect(metrics.text).toMatch(/projection_records_total\{consumer="read-models"\} [1-9]/);
  });

  it('signs the record, looks at all of it, and says so', async () => {
    await until(async () => (await checkpoints()).length === 1);
    await until(async () => {
      const found: unknown[] = await database().dataSource.query(
        'SELECT FROM audit.verification WHERE sound',
      );
      return found.length === 1;
    });
    const answer = await request(app.getHttpServer()).get('/health/ready').expect(200);
    expect(answer.body).toMatchObject({ record: { state: 'sound' } });
  });

  it('ends with its last batch when it is told to', async () => {
    await recordAct();
    await app.close();
    expect((await checkpoints()).length).toBe(2);

    const [row] = await database().dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
       WHERE datname = current_database() AND query = 'LISTEN engine_records'`,
    );
    expect(row?.n).toBe(0);
  });
});

interface Lag {
  readonly 'read-models': { readonly records: number };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('The condition was not reached in 20 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
