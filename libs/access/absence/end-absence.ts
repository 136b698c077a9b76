import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import type { Placed } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { Actor } from '../domain/actor';
import { substitutionEnded, substitutionUnknown } from './absence.errors';
import { isInReach } from './reach';

interface RunningSubstitution extends Placed {
  readonly holderId: string;
  readonly substituteId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly endedAt: Date | null;
}

/** Ends an arrangement at once: the absent person is back, the substitute cannot, or a head decides so. */
@Injectable()
export class EndAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError SUBSTITUTION_UNKNOWN, also for one that is none of the actor's business; ALREADY_ENDED */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.work.run(async (manager) => {
      const [found]: RunningSubstitution[] = await manager.query(
        `SELECT p.account_id AS "holderId", s.substitute_account_id AS "substituteId",
           s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo", s.ended_at AS "endedAt",
           o.code, o.function, o.area_code AS "areaCode"
         FROM directory.substitution s
         JOIN directory.post p ON p.id = s.post_id
         JOIN directory.organisation o ON o.code = p.organisation_code
         WHERE s.id = $1 FOR UPDATE OF s`,
        [id],
      );
      if (found === undefined || !mayEnd(actor, found)) throw substitutionUnknown();
      const { validFrom, validTo, endedAt } = found;
      const now = this.clock.now();
      if (endedAt !== null || validTo < localDay(now)) throw substitutionEnded();
      await manager.query(
        'UPDATE directory.substitution SET ended_at = $2, ended_by = $3 WHERE id = $1',
        [id, now, actor.accountId],
      );
      await this.audit.record(manager, {
        action: 'absence.end',
        outcome: 'done',
        oldValue: { substitutionId: id, validFrom, validTo, ended: false },
        newValue: { substitutionId: id, validFrom, validTo, ended: true },
      });
    });
  }
}

function mayEnd(actor: Actor, found: RunningSubstitution): boolean {
  return (
    found.holderId === actor.accountId ||
    found.substituteId === actor.accountId ||
    isInReach(actor, found)
  );
}
