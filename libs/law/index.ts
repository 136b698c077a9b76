export * from './domain/ordinance';
export * from './domain/ordinances';
export * from './import-wording/import-wording';
export * from './law.module';
export * from './lookup/law-view';
export * from './lookup/law.service';
export * from './set-day-of-force/set-day-of-force';
