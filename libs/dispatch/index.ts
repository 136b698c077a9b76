export * from './dispatch.module';
export * from './domain/work-order';
export * from './domain/work-order-fields';
export * from './infrastructure/work-order.entity';
export * from './read-work-orders/work-order-reader';
export * from './read-work-orders/work-order-view';
export * from './work-orders/open-work-order';
export * from './work-orders/work-orders';
