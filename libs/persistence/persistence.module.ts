import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig } from '@grid/config';
import { dataSourceOptions } from './data-source-options';
import { OutboxService } from './outbox/outbox.service';
import { DatabaseRightsService } from './rights/database-rights.service';
import { UnitOfWork } from './unit-of-work';

const services = [UnitOfWork, OutboxService, DatabaseRightsService];

/** One connection pool, one way to open a transaction, one outbox. */
@Global()
@Module({ imports: [connection(() => 0)], providers: services, exports: services })
export class PersistenceModule {}

/** The same for a process that people wait for: a statement that takes too long is ended. */
@Global()
@Module({
  imports: [connection((config) => config.get('DATABASE_STATEMENT_MS'))],
  providers: services,
  exports: services,
})
export class ServingPersistenceModule {}

function connection(statementMs: (config: AppConfig) => number): DynamicModule {
  return TypeOrmModule.forRootAsync({
    inject: [AppConfig],
    useFactory: (config: AppConfig) => ({
      ...dataSourceOptions(config.get('DATABASE_URL'), config.get('DATABASE_POOL'), {
        connectMs: config.get('DATABASE_CONNECT_MS'),
        statementMs: statementMs(config),
      }),
      autoLoadEntities: true,
      retryAttempts: 10,
      retryDelay: 1000,
    }),
  });
}
