import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { DirectoryService } from '@grid/directory';
import type { EntityManager } from 'typeorm';
import type { TaskRow } from '../../infrastructure/task-row';
import { seatOfTask } from '../countersign/seat-of-task';
import type { CountersignView, SignerView } from './act-view';

interface SeatNameRow {
  readonly id: string;
  readonly group: string;
  readonly personName: string | null;
  readonly voterName: string | null;
  readonly state: SignerView['state'];
  readonly addedBy: string | null;
  readonly isFree: boolean;
}

/** Of a countersign; `isServed`: the task that is shown waits for it. */
type CountersignRow = Omit<CountersignView, 'signers'> & { readonly isServed: boolean };

/** Shows who was asked to agree on a task, or beside whom a vote is asked. */
@Injectable()
export class ReadCountersigns {
  constructor(private readonly directory: DirectoryService) {}

  /** Oldest first. */
  async ofTask(
    manager: EntityManager,
    actor: Actor,
    task: TaskRow,
  ): Promise<readonly CountersignView[]> {
    const seat = await seatOfTask(manager, task);
    const rows: CountersignRow[] = await manager.query(
      `SELECT id, mode, rule, ratio::float8 AS ratio, state,
         coalesce(generation = $1 AND task_key = $2, false) AS "isServed"
       FROM human_task.countersign WHERE (generation = $1 AND task_key = $2) OR id = $3 ORDER BY opened_at, id`,
      [task.generation, task.key, seat?.countersignId],
    );
    return this.views(manager, rows, task.holderId === actor.accountId ? actor.accountId : null);
  }

  /** Every countersign of a matter, oldest first. */
  async ofMatter(manager: EntityManager, caseId: string): Promise<readonly CountersignView[]> {
    const rows: CountersignRow[] = await manager.query(
      `SELECT id, mode, rule, ratio::float8 AS ratio, state, false AS "isServed"
       FROM human_task.countersign WHERE case_id = $1 ORDER BY opened_at, id`,
      [caseId],
    );
    return this.views(manager, rows, null);
  }

  private views(
    manager: EntityManager,
    rows: readonly CountersignRow[],
    changer: string | null,
  ): Promise<readonly CountersignView[]> {
    return Promise.all(
      rows.map(async ({ isServed, ...row }) => {
        const signers = await this.signers(manager, { ...row, isServed }, changer);
        return { ...row, signers };
      }),
    );
  }

  private async signers(
    manager: EntityManager,
    { id, mode, state, isServed }: CountersignRow,
    changer: string | null,
  ): Promise<readonly SignerView[]> {
    const rows: SeatNameRow[] = await manager.query(
      `SELECT s.id, s.voter_group AS "group", a.display_name AS "personName",
         v.display_name AS "voterName", s.state, s.added_by AS "addedBy",
         s.voter_account_id IS NULL AND s.vote IS NULL AS "isFree"
       FROM human_task.seat s LEFT JOIN access.account a ON a.id = s.account_id
       LEFT JOIN access.account v ON v.id = s.voter_account_id
       WHERE s.countersign_id = $1 ORDER BY s.position`,
      [id],
    );
    const named = await this.directory.groupNames(rows.map(({ group }) => group));
    const names = new Map(named.map((one) => [one.group, one]));
    const isOpen = (state === 'open' || state === 'planned') && mode !== 'drawn';
    return rows.map((row) => ({
      id: row.id,
      nameZh: row.personName ?? names.get(row.group)?.nameZh ?? row.group,
      nameEn: row.personName ?? names.get(row.group)?.nameEn ?? row.group,
      state: row.state,
      voterName: row.voterName,
      removable:
        isOpen &&
        row.isFree &&
        row.state !== 'removed' &&
        changer !== null &&
        (isServed || row.addedBy === changer),
    }));
  }
}
