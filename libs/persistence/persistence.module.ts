import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig } from '@grid/config';
import { dataSourceOptions } from './data-source-options';
import { OutboxService } from './outbox/outbox.service';
import { DatabaseRightsService } from './rights/database-rights.service';
import { UnitOfWork } from './unit-of-work';

/** One connection pool, one way to open a transaction, one outbox. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        ...dataSourceOptions(config.get('DATABASE_URL'), config.get('DATABASE_POOL')),
        autoLoadEntities: true,
        retryAttempts: 10,
        retryDelay: 1000,
      }),
    }),
  ],
  providers: [UnitOfWork, OutboxService, DatabaseRightsService],
  exports: [UnitOfWork, OutboxService, DatabaseRightsService],
})
export class PersistenceModule {}
