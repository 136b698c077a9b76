export * from './domain/clock';
export * from './domain/domain-error';
export * from './domain/ids';
export * from './domain/key-ring';
export * from './domain/local-time';
export * from './domain/page';
export * from './infrastructure/offset-file-clock';
export * from './infrastructure/system-clock';
