import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { Behaviour } from '../behaviour/behaviour.entity';
import { WorkOrder } from '../work-orders/work-order.entity';
import { First1790000000000 } from './migrations/1790000000000-first';
import { ActsOfADesk1790000022100 } from './migrations/1790000022100-acts-of-a-desk';

/**
 * The departments' own database; its tables are made when the service starts. TypeORM's own log would show
 * parameters, and with them what a person wrote, so it is off.
 */
export function databaseOptions(url: string): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url,
    poolSize: 10,
    entities: [WorkOrder, Behaviour],
    migrations: [First1790000000000, ActsOfADesk1790000022100],
    migrationsTableName: 'schema_migration',
    migrationsRun: true,
    synchronize: false,
    logging: false,
    retryAttempts: 10,
    retryDelay: 1000,
  };
}
