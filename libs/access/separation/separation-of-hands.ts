import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type IntendedStep,
  type SeparationRule,
  type TakenStep,
  rulesBroken,
} from './domain/separation';
import { handsNotSeparate } from './separation-errors';

/** The rules that keep steps of one matter in different hands, and the decisions that let them yield (ZJ35, BH20). */
@Injectable()
export class SeparationOfHands {
  /**
   * Returns when these people may take the step.
   * @returns the waiver that allows it, given for every rule that is broken now; null when nothing stands against it
   * @throws DomainError HANDS_NOT_SEPARATE, which apps/api puts on record
   */
  async require(
    manager: EntityManager,
    caseId: string,
    accountId: string,
    intended: IntendedStep,
    taken: readonly TakenStep[],
  ): Promise<{ readonly waiverId: string } | null> {
    const broken = rulesBroken(await this.rules(manager), intended, taken);
    if (broken[0] === undefined) return null;
    const waivers: { waiverId: string; ruleIds: string[] }[] = await manager.query(
      `SELECT id AS "waiverId", rule_ids AS "ruleIds" FROM access.separation_waiver
       WHERE case_id = $1 AND element_id = $2 AND account_id = $3 ORDER BY decided_at, id`,
      [caseId, intended.step, accountId],
    );
    const enough = waivers.find(({ ruleIds }) => broken.every(({ id }) => ruleIds.includes(id)));
    if (enough !== undefined) return { waiverId: enough.waiverId };
    const undecided = broken.find(({ id }) => !waivers.some(({ ruleIds }) => ruleIds.includes(id)));
    throw handsNotSeparate(undecided ?? broken[0]);
  }

  /** The rules that keep these people from the step, whether or not somebody decided that they yield. */
  async broken(
    manager: EntityManager,
    intended: IntendedStep,
    taken: readonly TakenStep[],
  ): Promise<readonly SeparationRule[]> {
    return rulesBroken(await this.rules(manager), intended, taken);
  }

  private rules(manager: EntityManager): Promise<readonly SeparationRule[]> {
    return manager.query(
      `SELECT id, city_key AS "cityKey", process_id AS "processId", first_step AS "firstStep",
         second_step AS "secondStep", article, basis, description_zh AS "descriptionZh",
         description_en AS "descriptionEn", valid_from::text AS "validFrom",
         valid_to::text AS "validTo"
       FROM access.separation_rule ORDER BY id`,
    );
  }
}
