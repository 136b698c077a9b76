import { Controller, Get, type INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppConfig } from '@grid/config';
import { ServingPersistenceModule } from '@grid/persistence';
import request from 'supertest';
import type { App } from 'supertest/types';
import { DataSource } from 'typeorm';
import { withDatabase } from '../../../../test/support/database';
import { surroundings } from '../../../../test/support/surroundings';
import { until } from '../../../../test/support/until';
import { ProblemFilter } from './problem.filter';

const database = withDatabase();
const PATIENCE = { DATABASE_POOL: '1', DATABASE_CONNECT_MS: '150', DATABASE_STATEMENT_MS: '1500' };

@Controller()
class StatementsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('slow')
  slow() {
    return this.dataSource.query('SELECT pg_sleep(20)');
  }

  @Get('quick')
  quick() {
    return this.dataSource.query('SELECT 1');
  }

  @Get('cut')
  cut() {
    return this.dataSource.query('SELECT pg_terminate_backend(pg_backend_pid())');
  }
}

describe('a database in trouble', () => {
  let app: INestApplication<App>;

  beforeAll(async () => {
    const config = AppConfig.from({ DATABASE_URL: database().url, ...PATIENCE });
    const module = await Test.createTestingModule({
      imports: [surroundings(config), ServingPersistenceModule],
      controllers: [StatementsController],
    }).compile();
    app = module.createNestApplication({ logger: false });
    app.useGlobalFilters(new ProblemFilter({ note: () => Promise.resolve() }));
    await app.init();
  });

  afterAll(() => app.close());

  const ask = async (path: string) => {
    const { status, body, headers } = await request(app.getHttpServer()).get(path);
    return [status, (body as { code?: string }).code, headers['retry-after']];
  };

  it('is told while every connection is taken, and does not keep the caller waiting', async () => {
    const [slow, quick] = await Promise.all([ask('/slow'), ask('/quick')]);
    expect([slow, quick].sort()).toEqual([
      [503, 'DATABASE_BUSY', '2'],
      [503, 'DATABASE_BUSY', '2'],
    ]);
  });

  it('is told when the server goes away, and over when it is back', async () => {
    expect(await ask('/cut')).toEqual([503, 'DATABASE_AWAY', '10']);
    await until('the database answers again', async () => (await ask('/quick'))[0] === 200);
  });
});
