import { Module } from '@nestjs/common';
import { ErasureModule } from '@grid/case-file';
import { AppConfig, ConfigModule, LoggingModule } from '@grid/config';
import { EvidenceModule } from '@grid/evidence';
import { PersistenceModule } from '@grid/persistence';
import { RECORD_REACTIONS, type RecordReaction } from '@grid/trace';
import { CheckpointService } from './background/checkpoint.service';
import { ConsumersService } from './background/consumers.service';
import { DailyErasureService } from './background/daily-erasure.service';
import { FoldingService } from './background/folding.service';
import { HealthController } from './health/health.controller';
import { ProjectionMetrics } from './projection.metrics';
import { PROJECTION_SETTINGS, projectionSettings } from './projection-settings';
import { reactionModules, reactions } from './reactions';

/** The process that turns the engine's records into read models and business effects. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    PersistenceModule,
    ErasureModule,
    EvidenceModule,
    ...reactionModules,
  ],
  controllers: [HealthController],
  providers: [
    ...reactions,
    {
      provide: RECORD_REACTIONS,
      inject: [...reactions],
      useFactory: (...all: RecordReaction[]) => all,
    },
    { provide: PROJECTION_SETTINGS, inject: [AppConfig], useFactory: projectionSettings },
    ProjectionMetrics,
    ConsumersService,
    FoldingService,
    CheckpointService,
    DailyErasureService,
  ],
})
export class ProjectionModule {}
