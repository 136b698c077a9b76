import { Injectable } from '@nestjs/common';
import { localDay } from '@grid/kernel';
import { DataSource } from 'typeorm';
import { openSubjectKey, openValue } from '../infrastructure/seals';
import { VaultKeys } from '../infrastructure/vault-keys';

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What became of everything the vault was ever given. */
export interface VaultReport {
  /** Values that can be opened and are what their commitments say. */
  readonly whole: number;
  /** Subjects that were erased, by the day and the rule. */
  readonly erased: readonly {
    readonly day: string;
    readonly ruleCode: string;
    readonly subjects: number;
  }[];
  /** What is not as it was written, by subject and field; the record has the commitment of the true value. */
  readonly wrong: readonly { readonly subjectId: string; readonly field: string }[];
}

interface Row {
  readonly id: string;
  readonly subjectId: string;
  readonly field: string;
  readonly sealed: Buffer | null;
  readonly sealedKey: Buffer | null;
  readonly commitment: string;
  readonly erased: boolean;
}

/** Reads the whole vault and compares each value with the commitment that the record holds. */
@Injectable()
export class VaultCheckService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: VaultKeys,
  ) {}

  async run(): Promise<VaultReport> {
    const wrong: { subjectId: string; field: string }[] = [];
    let whole = 0;
    for (let after = FIRST, more = true; more;) {
      const rows = await this.batch(after);
      for (const row of rows.filter(({ erased }) => !erased)) {
        if (this.isWhole(row)) whole += 1;
        else wrong.push({ subjectId: row.subjectId, field: row.field });
      }
      wrong.push(...rows.filter((row) => row.erased && row.sealed !== null));
      after = rows.at(-1)?.id ?? after;
      more = rows.length === BATCH;
    }
    return {
      whole,
      erased: await this.erased(),
      wrong: wrong.map(({ subjectId, field }) => ({ subjectId, field })),
    };
  }

  private batch(after: string): Promise<Row[]> {
    return this.dataSource.query(
      `SELECT v.id, v.subject_id AS "subjectId", v.field, v.sealed, v.commitment,
         k.sealed_key AS "sealedKey", k.erased_at IS NOT NULL AS erased
       FROM personal_data.value v JOIN personal_data.subject_key k ON k.subject_id = v.subject_id
       WHERE v.id > $1 ORDER BY v.id LIMIT $2`,
      [after, BATCH],
    );
  }

  private isWhole({ subjectId, field, sealed, sealedKey, commitment }: Row): boolean {
    if (sealed === null || sealedKey === null) return false;
    try {
      const key = openSubjectKey(this.keys.rings().master, subjectId, sealedKey);
      return openValue(key, subjectId, field, sealed).commitment === commitment;
    } catch {
      return false;
    }
  }

  private async erased(): Promise<VaultReport['erased']> {
    const rows = await this.dataSource.query<{ at: Date; ruleCode: string }[]>(
      `SELECT erased_at AS at, rule_code AS "ruleCode" FROM personal_data.subject_key
       WHERE erased_at IS NOT NULL ORDER BY erased_at`,
    );
    const counts = new Map<string, { day: string; ruleCode: string; subjects: number }>();
    for (const { at, ruleCode } of rows) {
      const day = localDay(at);
      const known = counts.get(`${day} ${ruleCode}`) ?? { day, ruleCode, subjects: 0 };
      counts.set(`${day} ${ruleCode}`, { ...known, subjects: known.subjects + 1 });
    }
    return [...counts.values()];
  }
}
