export * from './domain/matter';
export * from './hold-matter';
export * from './lock-matter';
export * from './matter-reader';
export * from './matter.module';
