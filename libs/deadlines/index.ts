export * from './deadlines.module';
export * from './missing-year/warn-missing-years';
