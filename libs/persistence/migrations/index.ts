import { Outbox1790000003000 } from './1790000003000-outbox';

/** Every migration, oldest first. */
export const migrations = [Outbox1790000003000];
