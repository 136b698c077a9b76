import { Injectable } from '@nestjs/common';
import { SeparationOfHands, type SeparationRule } from '@grid/access';
import { DirectoryService, parseCandidateGroup } from '@grid/directory';
import { Clock, localDay } from '@grid/kernel';
import { CURRENT_GENERATION } from '@grid/trace';
import type { EntityManager } from 'typeorm';
import { caseSteps } from './taken-steps';

/** A person whose post could take a waiting step of a case, and the rules that keep them from it in every way. */
export interface SeparationConflict {
  readonly processId: string;
  readonly elementId: string;
  readonly accountId: string;
  readonly rules: readonly SeparationRule[];
}

interface WaitingStep {
  readonly processId: string;
  readonly elementId: string;
  readonly groups: readonly string[];
}

/** Finds out whom separation keeps from the steps at which a case waits. */
@Injectable()
export class SeparationConflicts {
  constructor(
    private readonly hands: SeparationOfHands,
    private readonly directory: DirectoryService,
    private readonly clock: Clock,
  ) {}

  /** Every such person and step; a waiver that was given is not looked at. */
  async ofCase(manager: EntityManager, caseId: string): Promise<readonly SeparationConflict[]> {
    const steps: WaitingStep[] = await manager.query(
      `SELECT bpmn_process_id AS "processId", element_id AS "elementId",
         candidate_groups AS groups
       FROM trace.user_task
       WHERE case_id = $1 AND state = 'created' AND generation = ${CURRENT_GENERATION}
       ORDER BY created_at, key`,
      [caseId],
    );
    const conflicts: SeparationConflict[] = [];
    for (const step of steps) conflicts.push(...(await this.at(manager, caseId, step)));
    return conflicts;
  }

  private async at(
    manager: EntityManager,
    caseId: string,
    { processId, elementId, groups }: WaitingStep,
  ): Promise<readonly SeparationConflict[]> {
    const day = localDay(this.clock.now());
    const { cityKey, taken } = await caseSteps(manager, caseId);
    const ways = new Map<string, (readonly SeparationRule[])[]>();
    for (const group of groups) {
      const { organisationCode } = parseCandidateGroup(group);
      for (const { accountId, absentId } of await this.directory.holdersOf([group], day, manager)) {
        const accountIds = [accountId, ...(absentId === null ? [] : [absentId])];
        const step = { cityKey, processId, step: elementId, organisationCode, accountIds, day };
        const rules = await this.hands.broken(manager, step, taken);
        ways.set(accountId, [...(ways.get(accountId) ?? []), rules]);
      }
    }
    return [...ways]
      .filter(([, each]) => each.every((rules) => rules.length > 0))
      .map(([accountId, each]) => ({
        ...{ processId, elementId, accountId },
        rules: [...new Map(each.flat().map((rule) => [rule.id, rule])).values()],
      }));
  }
}
