import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { areaPrefix } from '@grid/directory';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { jurisdictionErrors } from '../domain/jurisdiction-errors';
import { type ProposalState, type SettledState, settles } from '../domain/proposal-state';

/** Takes up or drops a proposal to change a responsibility list (XX16.1). */
@Injectable()
export class SettleProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The same again changes nothing. @throws DomainError PROPOSAL_UNKNOWN, also outside the actor's area; PROPOSAL_SETTLED */
  execute({ accountId, post }: Actor, id: string, to: SettledState): Promise<void> {
    return this.unitOfWork.run(async (manager) => {
      const rows: { state: ProposalState; caseId: string }[] = await manager.query(
        `SELECT p.state, r.case_id AS "caseId" FROM jurisdiction.list_proposal p
         JOIN jurisdiction.ruling r ON r.id = p.ruling_id
         JOIN directory.organisation a ON a.code = p.authority
         WHERE p.id = $1 AND starts_with(a.area_code, $2) FOR UPDATE OF p`,
        [id, post === null ? null : areaPrefix(post.areaCode)],
      );
      const [found] = rows;
      if (found === undefined) throw jurisdictionErrors.proposalUnknown();
      if (!settles(found.state, to)) return;
      await manager.query(
        `UPDATE jurisdiction.list_proposal SET state = $2, settled_at = $3, settled_by = $4
         WHERE id = $1`,
        [id, to, this.clock.now(), accountId],
      );
      await this.audit.record(manager, {
        action: 'listProposal.settle',
        outcome: 'done',
        accountId,
        postId: post?.id,
        caseId: found.caseId,
        article: 'XX16.1',
        oldValue: { state: found.state },
        newValue: { state: to },
        detail: { proposalId: id },
      });
    });
  }
}
