export * from './data-source-options';
export * from './outbox/outbox-message';
export * from './outbox/outbox.service';
export * from './persistence.module';
export * from './rights/apply-rights';
export * from './rights/database-rights.service';
export * from './rights/rights';
export * from './unit-of-work';
