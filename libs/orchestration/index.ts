export * from './engine/engine-client';
export * from './engine/engine-errors';
export * from './engine/engine-types';
export * from './jobs/job-context';
export * from './jobs/job-handler.decorator';
export * from './jobs/job-outcome';
export * from './jobs/job-spec';
