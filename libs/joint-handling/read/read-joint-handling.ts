import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { toLocalIso } from '@grid/kernel';
import { clearText, PersonalDataService } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import { RunningHandling, type Running, isDispatchedBy } from '../acts/running-handling';
import { jointFields } from '../domain/joint-fields';
import { openCoHandlers } from '../domain/part';
import type { DepartmentChoice, JointHandlingView, PartView } from './joint-handling-view';

type Rule = Pick<JointHandlingView, 'rule' | 'basis'> & { readonly article: string | null };
type PartRow = Omit<PartView, 'addedAt' | 'endedAt' | 'addReason' | 'endReason'> & {
  readonly addedAt: Date;
  readonly endedAt: Date | null;
};

/** Reads how several departments handle a case together, and what the reader may change of it. */
@Injectable()
export class ReadJointHandling {
  constructor(
    private readonly dataSource: DataSource,
    private readonly running: RunningHandling,
    private readonly personalData: PersonalDataService,
  ) {}

  /** @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see */
  async execute(actor: Actor, caseId: string): Promise<JointHandlingView> {
    await this.running.requireVisible(actor, caseId);
    const { manager } = this.dataSource;
    const running = await this.running.find(manager, caseId);
    const parts = await this.parts(caseId);
    const [rule] = await this.dataSource.query<Rule[]>(
      `SELECT rule, article, basis FROM joint.handling WHERE case_id = $1
       ORDER BY round DESC LIMIT 1`,
      [caseId],
    );
    const names = await this.names(running);
    const lead = names.find(({ code }) => code === running?.lead.departmentCode);
    return {
      ...{ rule: rule?.rule ?? null, basis: rule?.basis ?? null },
      articles: rule?.article?.split(', ') ?? [],
      ...{ leadZh: lead?.nameZh ?? null, leadEn: lead?.nameEn ?? null },
      leadDueAt: running === null ? null : toLocalIso(running.lead.dueAt),
      leadWaits: running !== null && running.lead.outcome !== null,
      parts,
      ...choices(actor, running, names),
    };
  }

  private async names(running: Running | null): Promise<readonly DepartmentChoice[]> {
    if (running === null) return [];
    const offered = await this.running.departmentsFor(running.lead);
    return offered.map(({ code, nameZh, nameEn }) => ({ code, nameZh, nameEn }));
  }

  private async parts(caseId: string): Promise<readonly PartView[]> {
    const rows = await this.dataSource.query<PartRow[]>(
      `SELECT p.id, p.round, p.part, p.department_code AS "departmentCode",
         coalesce(o.name_zh, p.department_code) AS "departmentZh",
         coalesce(o.name_en, p.department_code) AS "departmentEn",
         p.added_at AS "addedAt", p.ended_at AS "endedAt", p.end_kind AS "endKind"
       FROM joint.part p LEFT JOIN directory.organisation o ON o.code = p.department_code
       WHERE p.case_id = $1 ORDER BY p.round, p.part = 'co', p.added_at, p.id`,
      [caseId],
    );
    const fields = rows.flatMap(({ id }) => [jointFields.addReason(id), jointFields.endReason(id)]);
    const words = await this.personalData.readOne(caseId, fields);
    return rows.map((row) => ({
      ...row,
      addedAt: toLocalIso(row.addedAt),
      endedAt: row.endedAt && toLocalIso(row.endedAt),
      addReason: clearText(words.get(jointFields.addReason(row.id))),
      endReason: clearText(words.get(jointFields.endReason(row.id))),
    }));
  }
}

function choices(
  actor: Actor,
  running: Running | null,
  names: readonly DepartmentChoice[],
): Pick<JointHandlingView, 'mayChange' | 'addable' | 'possibleLeads'> {
  const nothing = { mayChange: false, addable: [], possibleLeads: [] };
  if (running === null || !actor.permissions.has('jointHandling.change')) return nothing;
  if (!isDispatchedBy(actor, running.lead)) return nothing;
  const { lead, parts } = running;
  const asked = openCoHandlers(parts).map(({ departmentCode }) => departmentCode);
  const concerned = parts
    .filter(({ part, endKind }) => part === 'co' && (endKind === null || endKind === 'answered'))
    .map(({ departmentCode }) => departmentCode);
  return {
    mayChange: true,
    addable: names.filter(({ code }) => code !== lead.departmentCode && !asked.includes(code)),
    possibleLeads:
      lead.outcome === null
        ? names.filter(({ code }) => code !== lead.departmentCode && concerned.includes(code))
        : [],
  };
}
