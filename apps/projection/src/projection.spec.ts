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

  beforeAll(async () => {
    process.env.DATABASE_URL = database().url;
    process.env.LOG_LEVEL = 'silent';
    Object.assign(process.env, VAULT_ENVIRONMENT);
    const module = await Test.createTestingModule({ imports: [ProjectionModule] }).compile();
    app = module.createNestApplication();
    await app.init();
  });

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

  it('ends with its last batch when it is told to', async () => {
    await app.close();

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
