import { Injectable } from '@nestjs/common';
import type { OrderKind } from '@grid/department';
import { DecisionReader } from '@grid/human-task';
import { clearText } from '@grid/personal-data';

/** At which step it was decided that a case goes to a department again. */
const DECIDED_AT: Readonly<Record<OrderKind, readonly string[]>> = {
  first: [],
  rework: ['UserTask_VerifyOnSite', 'UserTask_VisitPerson'],
  redispatch: ['UserTask_StudyObjection', 'UserTask_GiveRuling'],
};

/** Finds what a department is to be told when a case comes to it again: why the result failed on the spot (ZJ35) or with the person (BH20.1), what was ruled on an objection (QY26.2). */
@Injectable()
export class ReworkNotes {
  constructor(private readonly decisions: DecisionReader) {}

  /** In the official's own words; undefined for a first order, and where nothing was written. */
  async of(caseId: string, kind: OrderKind): Promise<string | undefined> {
    const steps = DECIDED_AT[kind];
    if (steps.length === 0) return undefined;
    const decisions = await this.decisions.ofCase(caseId);
    const decision = decisions.findLast(({ elementId }) => steps.includes(elementId));
    return clearText(decision?.answers['opinion']) ?? undefined;
  }
}
