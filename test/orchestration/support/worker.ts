import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppConfig, ConfigModule } from '@grid/config';
import { type JobContract, OrchestrationModule, StartedMark } from '@grid/orchestration';
import { PersistenceModule } from '@grid/persistence';

class NeverStarted extends StartedMark {
  async isStarted(): Promise<boolean> {
    return false;
  }
}

/** A worker process with these handlers, inside the spec. It is initialised, not started. */
export async function workerWith(
  config: AppConfig,
  handlers: readonly Type<unknown>[],
  contract: JobContract = {},
  startedMark: Type<StartedMark> = NeverStarted,
): Promise<INestApplicationContext> {
  @Module({
    imports: [
      ConfigModule,
      PersistenceModule,
      OrchestrationModule.worker({ contract, startedMark }),
    ],
    providers: [...handlers],
  })
  class SpecWorkerModule {}

  const built = await Test.createTestingModule({ imports: [SpecWorkerModule] })
    .overrideProvider(AppConfig)
    .useValue(config)
    .compile();
  return built.init();
}
