export * from './notice-fields';
export * from './notice-view';
export * from './notice.module';
export * from './notice.service';
