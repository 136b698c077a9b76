import { Counter, Gauge, Histogram } from 'prom-client';

export const jobsEnded = new Counter({
  name: 'grid_jobs_total',
  help: 'Jobs by the way they ended; tryLater: something outside is in the way.',
  labelNames: ['type', 'outcome'] as const,
});

export const jobDuration = new Histogram({
  name: 'grid_job_seconds',
  help: 'Time from taking a job to its answer.',
  labelNames: ['type'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});

export const jobsRunning = new Gauge({
  name: 'grid_jobs_running',
  help: 'Jobs being worked now.',
  labelNames: ['type'] as const,
});

export const jobsWaiting = new Gauge({
  name: 'grid_jobs_waiting',
  help: 'Jobs taken from the engine that wait here for a slot.',
  labelNames: ['type'] as const,
});
