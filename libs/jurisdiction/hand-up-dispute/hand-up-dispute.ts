import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { gridAuthorityCode } from '@grid/directory';
import { Clock } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { jurisdictionErrors } from '../domain/jurisdiction-errors';
import { areaAbove, areaOf } from '../domain/who-decides';
import { type DisputeRow, lockedDispute } from '../infrastructure/dispute-rows';
import { moveDispute, movedTo } from '../infrastructure/move-dispute';

/** Hands a dispute up to the next authority that can decide it (QY26.3). */
@Injectable()
export class HandUpDispute {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * To the lowest authority above all departments concerned, at least one level up. Safe when repeated: once for the
   * `occasion`, the engine's key of the element that asks.
   * @throws DomainError DISPUTE_UNKNOWN, NOBODY_ABOVE
   */
  execute(disputeId: string, occasion: string): Promise<{ authority: string }> {
    return this.unitOfWork.run(async (manager) => {
      const dispute = await lockedDispute(manager, disputeId);
      const moved = await movedTo(manager, disputeId, occasion);
      if (moved !== null) return { authority: moved };
      const above = areaAbove(areaOf(dispute.authority), await areasConcerned(manager, dispute));
      if (above === null) throw jurisdictionErrors.nobodyAbove();
      const to = gridAuthorityCode(above);
      await moveDispute(manager, dispute, { to, occasion, at: this.clock.now() });
      await this.audit.record(manager, {
        action: 'dispute.handedUp',
        outcome: 'done',
        caseId: dispute.caseId,
        article: 'QY26.3',
        oldValue: { authority: dispute.authority },
        newValue: { authority: to },
        detail: { disputeId },
      });
      return { authority: to };
    });
  }
}

async function areasConcerned(
  manager: EntityManager,
  { id, departmentCode }: DisputeRow,
): Promise<readonly string[]> {
  const heard: { code: string }[] = await manager.query(
    'SELECT department_code AS code FROM jurisdiction.opinion WHERE dispute_id = $1',
    [id],
  );
  return [departmentCode, ...heard.map(({ code }) => code)].map(areaOf);
}
