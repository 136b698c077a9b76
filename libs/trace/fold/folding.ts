import type { AuditService } from '@grid/audit';
import type { DataSource } from 'typeorm';

/** A root process instance: the whole run of one case through the engine, with everything it called. */
export interface RootInstance {
  readonly generation: string;
  readonly rootKey: string;
}

/** What a round of folding works with; `now` is written into the archives. */
export interface Folding {
  readonly dataSource: DataSource;
  readonly audit: AuditService;
  readonly now: Date;
}
