import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { Behaviour } from '../behaviour/behaviour.entity';
import { Evidence } from '../evidence/evidence.entity';
import { Extension } from '../work-orders/extensions/extension.entity';
import { Supervision } from '../work-orders/supervisions/supervision.entity';
import { WorkOrder } from '../work-orders/work-order.entity';
import { First1790000000000 } from './migrations/1790000000000-first';
import { ActsOfADesk1790000022100 } from './migrations/1790000022100-acts-of-a-desk';
import { ObjectionGrounds1790000038100 } from './migrations/1790000038100-objection-grounds';
import { WaitingForADecision1790000022200 } from './migrations/1790000022200-waiting-for-a-decision';

/**
 * The departments' own database; its tables are made when the service starts. TypeORM's own log would show
 * parameters, and with them what a person wrote, so it is off.
 */
export function databaseOptions(url: string): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url,
    poolSize: 10,
    entities: [WorkOrder, Behaviour, Evidence, Extension, Supervision],
    migrations: [
      First1790000000000,
      ActsOfADesk1790000022100,
      WaitingForADecision1790000022200,
      ObjectionGrounds1790000038100,
    ],
    migrationsTableName: 'schema_migration',
    migrationsRun: true,
    synchronize: false,
    logging: false,
    retryAttempts: 10,
    retryDelay: 1000,
  };
}
