import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { AuditEntry, AuditValues } from './domain/audit-entry';
import { currentRequest, type RequestContext } from './domain/request-context';

/** The one way to put an act on record. */
@Injectable()
export class AuditService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Records an act in the transaction that carries it out: both are kept or neither. Of several articles those are kept
   * that are law in the city of the case.
   */
  async record(manager: EntityManager, entry: AuditEntry): Promise<void> {
    const request = currentRequest();
    const who = whoActs(entry, request);
    await manager.query(
      `INSERT INTO audit.entry (at, account_id, post_id, acting_for_account_id, action, outcome, code,
         case_id, task_key, element_id, article, old_value, new_value, detail, request_id, source_address)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, audit.articles_of($11, $8), $12, $13, $14, $15, $16)`,
      [
        this.clock.now(),
        who.accountId,
        who.postId,
        who.actingForAccountId,
        entry.action,
        entry.outcome,
        entry.code,
        entry.caseId,
        entry.taskKey,
        entry.elementId ?? request?.step?.elementId,
        entry.article ?? request?.step?.article,
        json(entry.oldValue),
        json(entry.newValue),
        JSON.stringify(detailOf(entry, request)),
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

/** An entry that names another account than the request's actor takes neither post nor absent person from it. */
function whoActs(
  entry: AuditEntry,
  request: RequestContext | undefined,
): Pick<AuditEntry, 'accountId' | 'postId' | 'actingForAccountId'> {
  const service = request?.serviceClientId;
  if (service !== undefined && (entry.accountId ?? service) === service) return {};
  const actor = request?.actor;
  if (actor === undefined || (entry.accountId ?? actor.accountId) !== actor.accountId) return entry;
  return {
    accountId: actor.accountId,
    postId: entry.postId ?? actor.postId ?? undefined,
    actingForAccountId: entry.actingForAccountId ?? actor.actingFor?.accountId,
  };
}

/** Another system that acts is no account: it is named in the detail. */
function detailOf(entry: AuditEntry, request: RequestContext | undefined): AuditValues {
  const service = request?.serviceClientId;
  return service === undefined
    ? (entry.detail ?? {})
    : { ...entry.detail, byServiceClient: service };
}

function json(values: AuditValues | undefined): string | undefined {
  return values === undefined ? undefined : JSON.stringify(values);
}
