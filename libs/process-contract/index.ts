export * from './domain/articles';
export * from './domain/element-info';
export * from './domain/routes';
export * from './generated/elements';
export * from './generated/ids';
export * from './generated/resources';
export * from './generated/variables';
