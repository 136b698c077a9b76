import { Injectable } from '@nestjs/common';
import { Clock } from '@grid/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { type IndexKind, searchForm } from '../domain/index-kind';
import type { NewValue, PersonalValue } from '../domain/personal-value';
import type { Subject } from '../domain/subject';
import { VaultKeys } from '../infrastructure/vault-keys';
import { moveValues } from './move-values';
import { readValues } from './read-values';
import { removeValues } from './remove-values';
import { digestOf, type Written, writeValues } from './write-values';

/** What was found of one subject, by field; a field that was never written is not there. */
export type SubjectValues = ReadonlyMap<string, PersonalValue>;

/**
 * The only place where personal values and free text are kept: sealed, erasable, found only by exact value. Who may
 * read is asked before.
 */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: VaultKeys,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps values in the caller's transaction; a field written again has only its new value.
   * @returns by field, the commitment that may stand on record in the value's place
   * @throws DomainError PERSONAL_DATA_ERASED for a subject that was erased, PERSONAL_DATA_KEY_MISSING
   */
  write(
    manager: EntityManager,
    subject: Subject,
    values: readonly NewValue[],
  ): Promise<ReadonlyMap<string, Written>> {
    return writeValues(manager, this.keys.rings(), subject, values, this.clock.now());
  }

  /**
   * Gives values of one subject to another in the caller's transaction: from then on they are sealed under its key and
   * erased with it. A field that was never written is left out.
   * @returns by field, the commitment that may stand on record for the value in its new place
   * @throws DomainError PERSONAL_DATA_ERASED when either subject was erased, PERSONAL_DATA_KEY_MISSING,
   *   PERSONAL_DATA_DAMAGED
   */
  move(
    manager: EntityManager,
    from: Subject,
    to: Subject,
    fields: readonly string[],
  ): Promise<ReadonlyMap<string, Written>> {
    return moveValues(manager, this.keys.rings(), from, to, fields, this.clock.now());
  }

  /**
   * Takes values that nothing needs any more out of the vault in the caller's transaction, before their subject's time
   * is over. Only for what never belonged to a case; the values of cases are erased by rule.
   */
  remove(manager: EntityManager, subject: Subject, fields: readonly string[]): Promise<void> {
    return removeValues(manager, subject, fields);
  }

  /**
   * The values of a page of subjects in one query, by subject and field; all fields when none are named. Inside a
   * transaction pass its `manager`.
   * @throws DomainError PERSONAL_DATA_KEY_MISSING, PERSONAL_DATA_DAMAGED
   */
  read(
    subjectIds: readonly string[],
    fields: readonly string[] | null = null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, SubjectValues>> {
    return readValues(manager, this.keys.rings(), subjectIds, fields);
  }

  /** The values of one subject. @throws as {@link read} */
  async readOne(
    subjectId: string,
    fields: readonly string[] | null = null,
    manager?: EntityManager,
  ): Promise<SubjectValues> {
    return (await this.read([subjectId], fields, manager)).get(subjectId) ?? new Map();
  }

  /**
   * The subjects that have exactly this telephone number, identity number or full name, however it is written; none
   * when the text is no such value. Finds what was digested under any key of the ring.
   */
  async findSubjects(kind: IndexKind, exactValue: string): Promise<readonly string[]> {
    const form = searchForm(kind, exactValue);
    if (form === null) return [];
    const { index } = this.keys.rings();
    const rows: { id: string }[] = await this.dataSource.query(
      `SELECT DISTINCT subject_id AS id FROM personal_data.blind_index
       WHERE digest = ANY($1::bytea[]) AND kind = $2`,
      [index.ids.map((keyId) => digestOf(index, kind, form, keyId)), kind],
    );
    return rows.map(({ id }) => id);
  }
}

/** The commitments alone, by field, as a record takes them. */
export function commitmentsOf(written: ReadonlyMap<string, Written>): Record<string, string> {
  return Object.fromEntries([...written].map(([field, { commitment }]) => [field, commitment]));
}
