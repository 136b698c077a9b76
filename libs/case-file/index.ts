export * from './case-file.module';
export * from './diagram/show-diagram';
export * from './show-case/case-page';
export * from './show-case/show-case';
export * from './tell-reporter/tell-declined';
export * from './tell-reporter/tell-reporter';
export * from './timeline/show-timeline';
export * from './timeline/timeline-entry';
