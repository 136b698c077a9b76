export * from './deadlines.module';
export * from './missing-year/warn-missing-years';
export * from './move-with-calendar/move-with-calendar';
export * from './preview-calendar/preview-calendar';
export * from './tell-moved/moved-limits';
export * from './tell-moved/tell-moved-limits';
