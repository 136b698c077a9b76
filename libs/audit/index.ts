export * from './audit.module';
export * from './audit.service';
export * from './checkpoint/checkpoint-file';
export * from './checkpoint/checkpoint-keeper';
export * from './checkpoint/signing-key';
export * from './domain/audit-entry';
export { utcText } from './domain/canonical';
export * from './domain/request-context';
