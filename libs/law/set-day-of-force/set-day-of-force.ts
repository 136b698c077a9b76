import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, newId } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { IsNull } from 'typeorm';
import { checkDayOfForce } from '../domain/day-of-force';
import { ordinanceOf } from '../domain/ordinances';
import { ForceEntity } from '../infrastructure/force.entity';

/** Enters from which day an ordinance is in force whose text does not say so. */
@Injectable()
export class SetDayOfForce {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param day YYYY-MM-DD
   * @returns the day that was entered before, null for none; entering the same again changes nothing
   * @throws DomainError ORDINANCE_UNKNOWN and those of `checkDayOfForce`
   */
  async execute(key: string, day: string): Promise<string | null> {
    const ordinance = ordinanceOf(key);
    checkDayOfForce(ordinance, day);
    const city = ordinance.key;
    return this.work.run(async (manager) => {
      await manager.query('LOCK TABLE law.force IN SHARE ROW EXCLUSIVE MODE');
      const former = await manager.findOneBy(ForceEntity, { city, endedAt: IsNull() });
      if (former?.inForceFrom === day) return day;
      const now = this.clock.now();
      if (former !== null) await manager.update(ForceEntity, { id: former.id }, { endedAt: now });
      await manager.insert(ForceEntity, { id: newId(), city, inForceFrom: day, enteredAt: now });
      await this.audit.record(manager, {
        action: 'law.inForce',
        outcome: 'done',
        oldValue: { city, inForceFrom: former?.inForceFrom ?? null },
        newValue: { city, inForceFrom: day },
      });
      return former?.inForceFrom ?? null;
    });
  }
}
