import { Injectable } from '@nestjs/common';
import type { CaseScope } from '@grid/access';
import { CaseReaderService, caseUnknown } from '@grid/intake';
import { toLocalIso, unsealWith } from '@grid/kernel';
import { clearText, erasedOf, PersonalDataService, type SubjectValues } from '@grid/personal-data';
import { DataSource, type EntityManager } from 'typeorm';
import { evidenceErrors } from '../domain/evidence-errors';
import type { EvidencePurpose } from '../domain/evidence-purpose';
import { sealPlace } from '../domain/seal-place';
import { vaultFields } from '../domain/vault-fields';
import { EvidenceStore } from '../storage/evidence-store';
import type { EvidenceView } from './evidence-view';

interface Row extends Omit<EvidenceView, 'name' | 'takenAt' | 'addedAt' | 'place' | 'erased'> {
  readonly takenAt: Date | null;
  readonly addedAt: Date;
}

/** Shows the photos of a case to whoever sees the case. */
@Injectable()
export class EvidenceReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: CaseReaderService,
    private readonly personalData: PersonalDataService,
    private readonly store: EvidenceStore,
  ) {}

  /** Oldest first. @throws DomainError CASE_UNKNOWN */
  async ofCase(scope: CaseScope, caseId: string): Promise<readonly EvidenceView[]> {
    if ((await this.cases.find(scope, caseId)) === null) throw caseUnknown();
    const rows: Row[] = await this.dataSource.query(
      `SELECT f.id, f.purpose, f.media_type AS "mediaType", f.byte_count AS "byteCount", f.width, f.height,
         f.sha256, f.taken_at AS "takenAt", f.added_at AS "addedAt", f.source,
         coalesce(a.display_name, o.name_zh, f.department_code) AS "addedBy"
       FROM evidence.file f LEFT JOIN access.account a ON a.id = f.account_id
         LEFT JOIN directory.organisation o ON o.code = f.department_code
       WHERE f.case_id = $1 ORDER BY f.added_at, f.id`,
      [caseId],
    );
    const fields = rows.flatMap(({ id }) => vaultFields.all(id));
    const values = await this.personalData.readOne(caseId, fields);
    return rows.map((row) => viewOf(row, values));
  }

  /**
   * The picture itself, JPEG.
   * @throws DomainError CASE_UNKNOWN, EVIDENCE_UNKNOWN (also for a photo of another case), EVIDENCE_ERASED
   */
  async picture(scope: CaseScope, caseId: string, evidenceId: string): Promise<Buffer> {
    const view = (await this.ofCase(scope, caseId)).find(({ id }) => id === evidenceId);
    if (view === undefined) throw evidenceErrors.unknown();
    if (view.erased !== null) throw evidenceErrors.erased();
    const field = vaultFields.key(evidenceId);
    const key = clearText((await this.personalData.readOne(caseId, [field])).get(field));
    const sealed = await this.store.get(evidenceId);
    if (key === null || sealed === null) throw new Error(`No picture or key for ${evidenceId}`);
    const owner = await this.sealedFor(caseId, evidenceId);
    return unsealWith(Buffer.from(key, 'base64'), sealed, sealPlace(owner, evidenceId));
  }

  /**
   * How many photos a case was given for a purpose from an instant on, erased ones as well; who asks has seen to it that
   * the case may be seen.
   */
  async countOf(
    caseId: string,
    purpose: EvidencePurpose,
    since: Date,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<number> {
    const [count]: { files: number }[] = await manager.query(
      `SELECT count(*)::int AS files FROM evidence.file
       WHERE case_id = $1 AND purpose = $2 AND added_at >= $3`,
      [caseId, purpose, since],
    );
    return count?.files ?? 0;
  }

  /** The case, or the account that staged the photo before there was a case. */
  private async sealedFor(caseId: string, evidenceId: string): Promise<string> {
    const [row]: { owner: string }[] = await this.dataSource.query(
      'SELECT coalesce(sealed_for, case_id) AS owner FROM evidence.file WHERE id = $1',
      [evidenceId],
    );
    return row?.owner ?? caseId;
  }
}

function viewOf(row: Row, values: SubjectValues): EvidenceView {
  return {
    ...row,
    takenAt: row.takenAt === null ? null : toLocalIso(row.takenAt),
    addedAt: toLocalIso(row.addedAt),
    name: clearText(values.get(vaultFields.name(row.id))),
    place: clearText(values.get(vaultFields.place(row.id))),
    erased: erasedOf(values.get(vaultFields.key(row.id))),
  };
}
