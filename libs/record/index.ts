export { actNames, ACT_NAMES } from './domain/act-names';
export * from './domain/record-view';
export * from './export-record/export-record';
export * from './read-record/record-reader.service';
export * from './record.module';
export * from './show-state/record-state.service';
