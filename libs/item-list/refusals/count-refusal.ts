import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import type { Organisation } from '@grid/directory';
import { Clock, DomainError, newId } from '@grid/kernel';
import { DataSource } from 'typeorm';
import type { ProceedingKind } from '../domain/proceeding';

/** Counts what was refused at submission by the body that applied; apps/api puts each on record. */
@Injectable()
export class CountRefusal {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Does the work; a refusal that says no to it for a reason of its own is counted and goes on to the caller. */
  async counting<T>(
    { accountId, post }: Actor,
    organisation: Organisation,
    kind: ProceedingKind,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'conflict' && post !== null) {
        await this.dataSource.query(
          `INSERT INTO item_list.refusal (id, at, organisation_code, account_id, post_id, kind, code, article)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            ...[newId(), this.clock.now(), organisation.code, accountId, post.id, kind],
            ...[error.code, error.facts.article ?? null],
          ],
        );
      }
      throw error;
    }
  }
}
