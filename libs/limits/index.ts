export * from './domain/office-limit';
export * from './domain/working-calendar';
export * from './limits.module';
export * from './read-limits/limit-reader';
export * from './set-handling-limit/set-handling-limit';
export * from './set-limit/set-limit';
