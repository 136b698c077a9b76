import { Outbox1790000003000 } from './1790000003000-outbox';
import { Directory1790000004000 } from './1790000004000-directory';

/** Every migration, oldest first. */
export const migrations = [Outbox1790000003000, Directory1790000004000];
