export * from './data-source-options';
export * from './outbox/outbox-message';
export * from './outbox/outbox.service';
export * from './persistence.module';
export * from './unit-of-work';
