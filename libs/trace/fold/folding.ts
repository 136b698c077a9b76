import type { AuditService } from '@grid/audit';
import type { DataSource } from 'typeorm';

/** What a round of folding works with; `now` is written into the archives. */
export interface Folding {
  readonly dataSource: DataSource;
  readonly audit: AuditService;
  readonly now: Date;
}
