export * from './item-list.module';
export * from './lookup/item-list';
export * from './lookup/item-list.service';
export * from './seed/seed-item-lists';
