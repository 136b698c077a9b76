import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { consumerLag, CONSUMERS, type ConsumerLag, type ConsumerName } from '@grid/trace';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** What the projection tells Prometheus; the lag is measured whenever it is asked for. */
@Injectable()
export class ProjectionMetrics {
  readonly registry = new Registry();
  private readonly applied = new Counter({
    name: 'projection_records_total',
    help: 'Records applied',
    labelNames: ['consumer'],
    registers: [this.registry],
  });
  private readonly failures = new Counter({
    name: 'projection_failures_total',
    help: 'Batches that were rolled back',
    labelNames: ['consumer'],
    registers: [this.registry],
  });
  private readonly batch = new Histogram({
    name: 'projection_batch_seconds',
    help: 'Time of one batch, from the lock to the commit',
    labelNames: ['consumer'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [this.registry],
  });
  private readonly folded = new Counter({
    name: 'projection_cases_folded_total',
    help: 'Cases folded into their archive',
    registers: [this.registry],
  });
  private readonly erased = new Counter({
    name: 'projection_cases_erased_total',
    help: 'Cases whose personal data was erased because its time was over',
    registers: [this.registry],
  });
  private readonly lagRecords = new Gauge({
    name: 'projection_lag_records',
    help: 'Exported records not yet passed',
    labelNames: ['consumer'],
    registers: [this.registry],
  });
  private readonly lagSeconds = new Gauge({
    name: 'projection_lag_seconds',
    help: 'Age of the oldest exported record not yet passed',
    labelNames: ['consumer'],
    registers: [this.registry],
  });

  private readonly alarms = new Counter({
    name: 'grid_record_alarms_total',
    help: 'Alarms that the record is not as it was',
    labelNames: ['code'],
    registers: [this.registry],
  });
  private readonly checkpoints = new Counter({
    name: 'grid_record_checkpoints_total',
    help: 'Signed checkpoints of the record',
    registers: [this.registry],
  });

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  batchApplied(consumer: ConsumerName, records: number, milliseconds: number): void {
    this.applied.inc({ consumer }, records);
    this.batch.observe({ consumer }, milliseconds / 1000);
  }

  batchFailed(consumer: ConsumerName): void {
    this.failures.inc({ consumer });
  }

  casesFolded(cases: number): void {
    this.folded.inc(cases);
  }

  casesErased(cases: number): void {
    this.erased.inc(cases);
  }

  checkpointSigned(): void {
    this.checkpoints.inc();
  }

  recordAlarm(code: string): void {
    this.alarms.inc({ code });
  }

  /** The lag of every consumer. @throws when the database cannot be reached */
  async lag(): Promise<ReadonlyMap<ConsumerName, ConsumerLag>> {
    const lags = new Map<ConsumerName, ConsumerLag>();
    for (const consumer of CONSUMERS) {
      const lag = await consumerLag(this.dataSource, consumer, this.clock.now());
      this.lagRecords.set({ consumer }, lag.records);
      this.lagSeconds.set({ consumer }, lag.seconds);
      lags.set(consumer, lag);
    }
    return lags;
  }

  /** Everything in Prometheus' text format; without the lag while the database is away. */
  async text(): Promise<string> {
    await this.lag().catch(() => {
      this.lagRecords.reset();
      this.lagSeconds.reset();
    });
    return this.registry.metrics();
  }
}
