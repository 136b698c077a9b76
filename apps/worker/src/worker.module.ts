import { Module } from '@nestjs/common';
import { ConfigModule, LoggingModule } from '@grid/config';
import { OrchestrationModule } from '@grid/orchestration';
import { HumanTaskModule } from '@grid/human-task';
import { MatterModule } from '@grid/matter';
import { PersistenceModule } from '@grid/persistence';
import { jobVariables } from '@grid/process-contract';
import { CaseStartedMark } from './case-started-mark';
import { DeadlineWatchService } from './background/deadline-watch.service';
import { handlerModules, handlers } from './handlers';
import { HealthController } from './health/health.controller';
import { JobOnRecord } from './job-on-record';
import { VoidAct } from './void-act';
import { WorkerLifecycle } from './worker.lifecycle';

/** The process that works the engine's jobs and carries the outbox to it. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    PersistenceModule,
    ...handlerModules,
    OrchestrationModule.worker({
      contract: jobVariables,
      startedMark: CaseStartedMark,
      imports: [MatterModule, HumanTaskModule],
      surroundings: JobOnRecord,
      refusals: VoidAct,
    }),
  ],
  controllers: [HealthController],
  providers: [...handlers, WorkerLifecycle, DeadlineWatchService],
})
export class WorkerModule {}
