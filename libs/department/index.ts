export * from './department.module';
export * from './domain/department-errors';
export * from './domain/department-port';
export * from './endpoints/administer-endpoints';
export * from './endpoints/department-endpoints';
export * from './infrastructure/http-department.adapter';
export * from './place-work-order/place-work-order';
export type { CallbackHeaders } from './receive-callback/callback-signature';
export * from './receive-callback/receive-callback';
