import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { AuditEntry } from './domain/audit-entry';
import { currentRequest } from './domain/request-context';

/** The one way to put an act on record. */
@Injectable()
export class AuditService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Records an act in the transaction that carries it out: both are kept or neither. */
  async record(manager: EntityManager, entry: AuditEntry): Promise<void> {
    const request = currentRequest();
    await manager.query(
      `INSERT INTO audit.entry (at, account_id, post_id, action, outcome, case_id, task_key,
         element_id, article, detail, request_id, source_address)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        this.clock.now(),
        entry.accountId,
        entry.postId,
        entry.action,
        entry.outcome,
        entry.caseId,
        entry.taskKey,
        entry.elementId,
        entry.article,
        JSON.stringify(entry.detail ?? {}),
        request?.requestId,
        request?.sourceAddress,
      ],
    );
  }

  /** Records a refusal or a failure, which has no transaction of its own to stand in. */
  async recordAlone(entry: AuditEntry): Promise<void> {
    await this.record(this.dataSource.manager, entry);
  }
}
