export * from './answer-order/answer-order';
export * from './domain/grid-order';
export * from './domain/order-refusal';
export * from './grid-order.module';
export { coversGrid } from './infrastructure/order-scope';
export * from './list-orders/list-orders';
export * from './place-order/order-choices';
export * from './place-order/place-order';
export * from './refusals/refusal-counts';
