import { Injectable } from '@nestjs/common';
import { Clock, localDay } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { caseNumber } from '../domain/numbers';
import type { IncidentCaseEntity } from './incident-case.entity';
import { nextNumber } from './number-series';

/** Gives a case the number under which its electronic file is kept (QY22, ZJ31). */
@Injectable()
export class CaseNumbers {
  constructor(private readonly clock: Clock) {}

  /** Fills in number and time of filing. */
  async give(manager: EntityManager, row: IncidentCaseEntity): Promise<void> {
    const now = this.clock.now();
    const year = Number(localDay(now).slice(0, 4));
    const running = await nextNumber(manager, `case.${row.countyCode}`, year);
    row.acceptedAt = now;
    row.caseNumber = caseNumber(row.cityKey, row.countyCode, year, running);
  }
}
