export * from './issue-supervision/issue-supervision';
export * from './report-late/report-late';
export * from './read-supervisions/supervision-reader';
export * from './supervision.module';
