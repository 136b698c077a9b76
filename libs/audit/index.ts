export * from './audit.module';
export * from './audit.service';
export * from './domain/audit-entry';
export * from './domain/request-context';
