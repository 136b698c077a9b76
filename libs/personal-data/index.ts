export * from './domain/grade';
export * from './domain/mask-kind';
