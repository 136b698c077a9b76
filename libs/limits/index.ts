export * from './domain/working-calendar';
export * from './limits.module';
export * from './set-handling-limit/set-handling-limit';
