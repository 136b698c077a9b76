import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ResourceDeployer } from './deployment/resource-deployer';
import { EngineClient } from './engine/engine-client';
import { JobSource } from './engine/job-source';
import { ZeebeConnection } from './engine/zeebe-connection';
import { ZeebeEngineClient } from './engine/zeebe-engine-client';
import { EngineWatch } from './jobs/engine-watch';
import { JobAcknowledger } from './jobs/job-acknowledger';
import { JOB_CONTRACT, type JobContract, JobHandlerRegistry } from './jobs/job-handler.registry';
import { JobIntake } from './jobs/job-intake';
import { JobSurroundings } from './jobs/job-surroundings';
import { OrchestrationRuntime } from './orchestration-runtime';
import { MessageRefusals } from './outbox-relay/message-refusals';
import { OutboxDelivery } from './outbox-relay/outbox-delivery';
import { OutboxListener } from './outbox-relay/outbox-listener';
import { OutboxRelay } from './outbox-relay/outbox-relay';
import { OutboxStore } from './outbox-relay/outbox-store';
import { StartedMark } from './outbox-relay/started-mark';

const engine = [ZeebeConnection, { provide: EngineClient, useClass: ZeebeEngineClient }];

/** What a worker process brings. */
export interface WorkerOptions {
  /** `jobVariables` of the process contract: every type in it must have a handler. */
  readonly contract: JobContract;
  /** Tells which cases have begun; `imports` give what its class injects. */
  readonly startedMark: Type<StartedMark>;
  readonly surroundings?: Type<JobSurroundings>;
  /** Told of messages that the engine will never carry out. */
  readonly refusals?: Type<MessageRefusals>;
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
}

/** The engine for a process of ours; needs the global ConfigModule, and PersistenceModule for a worker. */
@Module({})
export class OrchestrationModule {
  /** Commands and questions to the engine only. */
  static client(): DynamicModule {
    return { module: OrchestrationModule, providers: engine, exports: [EngineClient] };
  }

  /**
   * Everything a worker does. Handlers are found among all providers of the process; call
   * `OrchestrationRuntime.start` when the application is up and `drain` before it goes.
   */
  static worker({
    contract,
    startedMark,
    surroundings = JobSurroundings,
    refusals = MessageRefusals,
    imports = [],
  }: WorkerOptions): DynamicModule {
    return {
      module: OrchestrationModule,
      imports: [DiscoveryModule, ...imports],
      providers: [
        ...engine,
        { provide: JOB_CONTRACT, useValue: contract },
        { provide: StartedMark, useClass: startedMark },
        { provide: JobSurroundings, useClass: surroundings },
        { provide: MessageRefusals, useClass: refusals },
        JobHandlerRegistry,
        JobSource,
        JobAcknowledger,
        EngineWatch,
        JobIntake,
        ResourceDeployer,
        OutboxStore,
        OutboxDelivery,
        OutboxListener,
        OutboxRelay,
        OrchestrationRuntime,
      ],
      exports: [EngineClient, OrchestrationRuntime, OutboxRelay],
    };
  }
}
