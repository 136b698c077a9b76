import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable, Module } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { SAMPLE_CATEGORY_CODES, seedCategories } from '@grid/intake';
import {
  ItemApplicationsModule,
  ItemListModule,
  type ItemFacts,
  type SubmissionQuestion,
  type SubmissionRule,
  SubmissionRules,
  type SubmitCommand,
  SubmitProceeding,
  seedItemLists,
} from '@grid/item-list';
import { PersonalDataService } from '@grid/personal-data';
import { DataSource, type EntityManager } from 'typeorm';
import { PeopleStage } from './people-stage';
import { until } from './until';
import { VAULT_ENVIRONMENT } from './vault';

/** A row as a spec states it: support is named where it matters. */
type StatedRule = Omit<SubmissionRule, 'support'> & Partial<SubmissionRule>;

/** Stands for the engine's table: whatever a spec says that it holds. */
@Injectable()
class StatedRules extends SubmissionRules {
  static rows: readonly SubmissionRule[] = [];
  static asked: SubmissionQuestion[] = [];
  static fails: Error | null = null;

  fitting(question: SubmissionQuestion): Promise<readonly SubmissionRule[]> {
    StatedRules.asked.push(question);
    return StatedRules.fails === null
      ? Promise.resolve(StatedRules.rows)
      : Promise.reject(StatedRules.fails);
  }
}

@Module({ imports: [ItemApplicationsModule.asking(StatedRules)] })
class ApplicationsModule {}

/** A complete application; a spec changes what it is about. */
export const anItem = (change: Partial<ItemFacts> = {}): ItemFacts => ({
  ...{ code: 'W09', nameZh: '飞线充电巡查', nameEn: 'Loose charging cables' },
  ...{ categoryCodes: ['C0102'], directoryCode: 'D02', nature: 'ordinary' as const },
  ...{ legalBasis: '消防条例', dutyHolder: '441802-urban-management' },
  divisionOfDuties: '网格发现上报，部门处置',
  support: {
    staff: '两人',
    guidance: '每月一次',
    training: '每季一次',
    information: '共享',
    money: '五万元',
  },
  workloadHoursPerMonth: 12,
  ...change,
});

/** The same in a draft. */
export const aDrafted = (change: Partial<ItemFacts> & { readonly lawCited?: string } = {}) => ({
  ...{ ...anItem(change), lawCited: change.lawCited ?? null },
});

/** Lists with their proceedings on the demo people of all cities. */
export class ItemStage extends PeopleStage {
  private keys = 7_000;

  async open(): Promise<void> {
    await this.start([ItemListModule, ApplicationsModule], {
      ...VAULT_ENVIRONMENT,
      JWT_SECRET: randomBytes(48).toString('base64url'),
    });
    const { manager } = this.get(DataSource);
    await seedCategories(manager);
    await seedItemLists(manager, SAMPLE_CATEGORY_CODES);
    await this.query(
      `INSERT INTO engine.generation (id, started_at, reason) VALUES ('g', now(), 'test')`,
    );
  }

  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.get(DataSource).transaction(work);
  }

  /** Waits until somebody waits for an advisory lock on this database. */
  async waitsForLock(manager: EntityManager): Promise<void> {
    await until('somebody waits for a lock', async () => {
      const rows: unknown[] = await manager.query(
        `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
         WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`,
      );
      return rows.length > 0;
    });
  }

  /** What the table holds from now on. */
  rule(rows: readonly StatedRule[], fails: Error | null = null): void {
    StatedRules.rows = rows.map((row) => ({ support: [], ...row }));
    StatedRules.fails = fails;
  }

  get asked(): readonly SubmissionQuestion[] {
    return StatedRules.asked;
  }

  /** Submits, an entry unless it is said otherwise. @returns the proceeding's id */
  async submit(actor: Actor, change: Partial<SubmitCommand> = {}): Promise<string> {
    const { id } = await this.get(SubmitProceeding).execute(actor, command(change));
    return id;
  }

  /** A task of a proceeding in the hands of somebody, as projection and api would have written it. */
  async hold(caseId: string, elementId: string, { accountId, post }: Actor): Promise<string> {
    this.keys += 1;
    const key = String(this.keys);
    await this.query(
      `INSERT INTO trace.user_task (generation, key, process_instance_key, case_id, bpmn_process_id,
         element_id, element_instance_key, candidate_groups, state, created_at)
       VALUES ('g', $1, 1, $2, 'item-entry', $3, 1, ARRAY[$4], 'created', now())`,
      [key, caseId, elementId, post?.group],
    );
    await this.query(
      `INSERT INTO human_task.claim (generation, task_key, account_id, post_id, claimed_at)
       VALUES ('g', $1, $2, $3, now())`,
      [key, accountId, post?.id],
    );
    return key;
  }

  /** Decides a step: choices stay in the row, words go to the vault. */
  async decide(
    actor: Actor,
    caseId: string,
    elementId: string,
    answers: { readonly choices?: object; readonly texts?: Readonly<Record<string, string>> },
  ): Promise<void> {
    const key = await this.hold(caseId, elementId, actor);
    const id = randomUUID();
    const { choices = {}, texts = {} } = answers;
    await this.query(
      `INSERT INTO human_task.decision (id, generation, task_key, case_id, element_id, form_id, answers,
         texts, variables, account_id, post_id, decided_at, status)
       VALUES ($1, 'g', $2, $3, $4, 'f', $5, $6, $5, $7, $8, $9, 'effective')`,
      [
        ...[id, key, caseId, elementId, JSON.stringify(choices), Object.keys(texts)],
        ...[actor.accountId, actor.post?.id, this.clock.now()],
      ],
    );
    await this.get(DataSource).transaction((manager) =>
      this.get(PersonalDataService).write(
        manager,
        { kind: 'case', id: caseId },
        Object.entries(texts).map(([name, value]) => ({ field: `decision.${id}.${name}`, value })),
      ),
    );
  }

  /** An incident case of a county, open since a moment. */
  async incident(county: string, category: string, at: string, number: string): Promise<string> {
    const id = randomUUID();
    await this.query(
      `INSERT INTO intake.incident_case (id, client_request_id, reporter_account_id, city_key,
         category_code, grid_code, township_code, county_code, place_text, urgency, captured_at,
         reported_at, as_of, status, case_number)
       VALUES ($1::uuid, $1::uuid, $1::uuid, 'QY', $2, $3::text || '006001001', $3 || '006', $3, '路口', 'normal',
         $4::timestamptz, $4::timestamptz, left($6, 10)::date, 'accepted', $5)`,
      [id, category, county, at, number, at],
    );
    return id;
  }
}

/** A submission with all that its kind needs. */
export function command(change: Partial<SubmitCommand> = {}): SubmitCommand {
  return {
    ...{ clientRequestId: randomUUID(), kind: 'entry', listKind: 'list', itemCode: null },
    application: { item: anItem(), reason: '群众反映多', lawCited: null },
    ...{ reason: null, rectification: null },
    ...change,
  };
}

/** The code and the article that an act is refused with. */
export const refusal = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'allowed',
    (error: { code: string; facts?: { article?: string } }) => [error.code, error.facts?.article],
  );
