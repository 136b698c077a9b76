export * from './issue-supervision/issue-supervision';
export * from './read-supervisions/supervision-reader';
export * from './supervision.module';
