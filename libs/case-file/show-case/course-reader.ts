import { Injectable } from '@nestjs/common';
import type { WorkOrderView } from '@grid/dispatch';
import { DecisionReader } from '@grid/human-task';
import type { CaseStatus, CaseView } from '@grid/intake';
import { Clock } from '@grid/kernel';
import { LimitReader } from '@grid/limits';
import { PersonalDataService } from '@grid/personal-data';
import type { CasePage } from './case-page';
import { limitsOfCase } from './limits-of-case';
import { SETTLEMENT_FIELD, settlementOf } from './settlement';

/** Where a matter is settled before anybody files it as a case: by the grid member, in Beihai by the grid head (BH10.2). */
const SETTLED_AT = ['UserTask_SettleOnSpot', 'UserTask_HandleAsGridHead'];

const OVER: readonly CaseStatus[] = ['declined', 'closed'];

/** Reads of a case what its decisions tell: which limits were kept, and how it was settled on the spot. */
@Injectable()
export class CourseReader {
  constructor(
    private readonly timeLimits: LimitReader,
    private readonly decisions: DecisionReader,
    private readonly personalData: PersonalDataService,
    private readonly clock: Clock,
  ) {}

  /** Of a case that the reader has been found to see. */
  async of(
    incident: CaseView,
    orders: readonly WorkOrderView[],
  ): Promise<Pick<CasePage, 'limits' | 'settlement'>> {
    const { id, cityKey, status } = incident;
    const decisions = await this.decisions.ofCase(id);
    const settled = decisions.findLast((d) => SETTLED_AT.includes(d.elementId));
    const told = (await this.personalData.readOne(id, [SETTLEMENT_FIELD])).get(SETTLEMENT_FIELD);
    return {
      settlement: settlementOf(incident, told, settled),
      limits: limitsOfCase({
        ...{ cityKey, decisions, orders, over: OVER.includes(status) },
        limits: await this.timeLimits.ofCase(id),
        now: this.clock.now(),
      }),
    };
  }
}
