import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { ResourceDeployer } from './deployment/resource-deployer';
import { pauseAfter } from './domain/back-off';
import { EngineClient } from './engine/engine-client';
import { EngineUnavailable } from './engine/engine-errors';
import { JobHandlerRegistry } from './jobs/job-handler.registry';
import { type DrainReport, JobIntake } from './jobs/job-intake';
import { OutboxRelay } from './outbox-relay/outbox-relay';

const ENGINE_WAIT = { firstMs: 250, factor: 2, longestMs: 2_000 };

/** Starts and stops what a worker process does with the engine, in the order that loses nothing. */
@Injectable()
export class OrchestrationRuntime {
  private readonly logger = new Logger('Orchestration');
  private readonly stopping = new AbortController();
  private working = false;

  constructor(
    private readonly engine: EngineClient,
    private readonly registry: JobHandlerRegistry,
    private readonly deployer: ResourceDeployer,
    private readonly intake: JobIntake,
    private readonly relay: OutboxRelay,
  ) {}

  /** @throws JobHandlersError when the handlers do not fit the diagrams; call it before anything is started */
  onModuleInit(): void {
    this.registry.discover();
  }

  /**
   * Waits for the engine however long it takes, deploys, then takes jobs and carries the outbox.
   * The relay comes last: what it starts finds its diagrams deployed and its handlers ready.
   * @throws ResourceRefused when a resource is not valid
   */
  async start(): Promise<void> {
    await this.untilDeployed();
    if (this.stopping.signal.aborted) return;
    this.intake.start();
    this.relay.start();
    this.working = true;
  }

  /** True between a completed start and the beginning of the drain, while the engine can take commands. */
  async isReady(): Promise<boolean> {
    return this.working && !this.stopping.signal.aborted && (await this.engine.isReady());
  }

  /**
   * Stops taking work and waits for what runs, each at most `limitMs` milliseconds.
   * @returns the jobs that had not ended; the engine hands them out again
   */
  async drain(limitMs: number): Promise<DrainReport> {
    this.stopping.abort();
    const [report] = await Promise.all([this.intake.drain(limitMs), this.relay.drain(limitMs)]);
    this.logger.log('Drained');
    return report;
  }

  private async untilDeployed(): Promise<void> {
    for (let attempt = 0; !this.stopping.signal.aborted; attempt += 1) {
      try {
        if (await this.engine.isReady()) {
          await this.deployer.deployAll();
          return;
        }
      } catch (error) {
        if (!(error instanceof EngineUnavailable)) throw error;
      }
      if (attempt === 0) this.logger.log('Waiting for the engine');
      await pause(pauseAfter(attempt, ENGINE_WAIT), undefined, {
        signal: this.stopping.signal,
      }).catch(() => undefined);
    }
  }
}
