import { Counter, Gauge, Histogram } from 'prom-client';

export const outboxDeliveries = new Counter({
  name: 'grid_outbox_deliveries_total',
  help: 'Attempts to deliver a message to the engine, by outcome.',
  labelNames: ['kind', 'outcome'] as const,
});

export const outboxDelay = new Histogram({
  name: 'grid_outbox_delay_seconds',
  help: 'Time from writing a message to its delivery.',
  buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5, 30, 300, 3600],
});

export const outboxWaiting = new Gauge({
  name: 'grid_outbox_waiting',
  help: 'Messages not yet delivered.',
});

export const outboxOldest = new Gauge({
  name: 'grid_outbox_oldest_seconds',
  help: 'Age of the oldest message not yet delivered.',
});

export const outboxDead = new Gauge({
  name: 'grid_outbox_dead',
  help: 'Messages that the engine refused for good and a person must look at.',
});
