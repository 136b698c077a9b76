import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AppConfig } from '@grid/config';
import { Clock, newId, TooManyError } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { type IndexKind, searchForm } from '../domain/index-kind';
import { VaultKeys } from '../infrastructure/vault-keys';
import { PersonalDataService } from '../vault/personal-data.service';
import { digestOf } from '../vault/write-values';

const HOUR_MS = 3_600_000;
const MARK_DIGITS = 4;

/**
 * Finds subjects by an exact number or name. Whoever could ask without end could try out every number, so an account
 * may ask only so often, whether something was found or not.
 */
@Injectable()
export class PersonSearch {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly personalData: PersonalDataService,
    private readonly config: AppConfig,
    private readonly keys: VaultKeys,
    private readonly clock: Clock,
  ) {}

  /**
   * The subjects that have exactly this value, of all areas: which of them are seen is asked afterwards.
   * @throws DomainError PERSON_SEARCH_LIMIT
   */
  async find(actor: Actor, kind: IndexKind, value: string): Promise<readonly string[]> {
    await this.unitOfWork.run((manager) => this.count(manager, actor.accountId));
    return this.personalData.findSubjects(kind, value);
  }

  /**
   * What stands on record in the value's place: the first of its digest, by which one sees that somebody searched for the
   * same again, and too little to tell for whom.
   */
  mark(kind: IndexKind, value: string): string | null {
    const form = searchForm(kind, value);
    if (form === null) return null;
    return digestOf(this.keys.rings().index, kind, form).toString('hex').slice(0, MARK_DIGITS);
  }

  private async count(manager: EntityManager, accountId: string): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `personal_data.person_search.${accountId}`,
    ]);
    const now = this.clock.now();
    const most = this.config.get('PERSON_SEARCHES_PER_HOUR');
    const rows: { at: Date }[] = await manager.query(
      `SELECT searched_at AS at FROM personal_data.person_search
       WHERE account_id = $1 AND searched_at > $2 ORDER BY searched_at DESC LIMIT $3`,
      [accountId, new Date(now.getTime() - HOUR_MS), most],
    );
    const oldest = rows.length < most ? undefined : rows.at(-1);
    if (oldest !== undefined) throw tooMany(oldest.at.getTime() + HOUR_MS - now.getTime());
    await manager.query(
      'INSERT INTO personal_data.person_search (id, account_id, searched_at) VALUES ($1, $2, $3)',
      [newId(), accountId, now],
    );
  }
}

function tooMany(waitMs: number): TooManyError {
  return new TooManyError(
    'PERSON_SEARCH_LIMIT',
    {
      zh: '按人查找的次数已达每小时上限，请稍后再试。',
      en: 'You have searched for persons as often as an hour allows. Please try again later.',
    },
    Math.ceil(waitMs / 1000),
  );
}
