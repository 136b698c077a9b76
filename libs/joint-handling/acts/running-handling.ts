import { Injectable } from '@nestjs/common';
import { type Actor, caseScope } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { Clock, localDay } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import type { EntityManager } from 'typeorm';
import { jointErrors } from '../domain/joint-errors';
import { type Part, openCoHandlers } from '../domain/part';
import { type LeadOrder, lastLead, partsOf } from '../infrastructure/part-rows';

/** A case that departments are handling now, and the parts of its round. */
export interface Running {
  readonly lead: LeadOrder;
  readonly parts: readonly Part[];
}

const OVER: readonly string[] = ['closed', 'declined'];

/** Finds what the dispatching authority may change. */
@Injectable()
export class RunningHandling {
  constructor(
    private readonly cases: CaseReaderService,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /** Read before the transaction. @throws DomainError CASE_UNKNOWN */
  async requireVisible(actor: Actor, caseId: string): Promise<void> {
    if ((await this.cases.find(caseScope(actor), caseId)) === null) throw caseUnknown();
  }

  /**
   * Locks the matter until the transaction ends.
   * @throws DomainError JOINT_HANDLING_NOT_RUNNING, JOINT_HANDLING_NOT_YOURS
   */
  async lock(manager: EntityManager, actor: Actor, caseId: string): Promise<Running> {
    await lockMatter(manager, caseId);
    const running = await this.find(manager, caseId);
    if (running === null) throw jointErrors.notRunning();
    if (!isDispatchedBy(actor, running.lead)) throw jointErrors.notYours();
    return running;
  }

  /** Null when no department has the case in hand: the lead's answer counts, or there is no order yet. */
  async find(manager: EntityManager, caseId: string): Promise<Running | null> {
    const [row]: { status: string }[] = await manager.query(
      'SELECT status FROM intake.incident_case WHERE id = $1',
      [caseId],
    );
    const lead = await lastLead(manager, caseId);
    if (row === undefined || lead === null || OVER.includes(row.status)) return null;
    const parts = await partsOf(manager, caseId, lead.round);
    const waits = lead.outcome === 'done' && openCoHandlers(parts).length > 0;
    return lead.outcome === null || waits ? { lead, parts } : null;
  }

  /** The departments of the area of the authority that dispatched. */
  departmentsFor({ dispatchAuthority }: LeadOrder) {
    const area = dispatchAuthority?.split('-')[0] ?? '';
    return this.directory.departmentsOf(area, localDay(this.clock.now()));
  }
}

/** Whether the actor sits at the authority that dispatched the case. */
export function isDispatchedBy(actor: Actor, { dispatchAuthority }: LeadOrder): boolean {
  return dispatchAuthority !== null && actor.post?.organisationCode === dispatchAuthority;
}
