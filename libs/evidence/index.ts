export * from './add-department-evidence/add-department-evidence';
export * from './add-evidence/add-evidence';
export * from './domain/evidence-limits';
export * from './erase-files/erase-files';
export * from './evidence.module';
export * from './read-evidence/evidence-reader';
export * from './read-evidence/evidence-view';
export { EvidenceStore } from './storage/evidence-store';
