import { Injectable } from '@nestjs/common';
import type { CaseScope } from '@grid/access';
import { toLocalIso } from '@grid/kernel';
import { clearText, PersonalDataService } from '@grid/personal-data';
import { DataSource } from 'typeorm';
import { CaseReaderService } from '../read-cases/case-reader.service';
import { caseUnknown } from '../read-cases/case-unknown';
import { annotationField } from './annotation-field';

/** A note on a report as people see it. */
export interface AnnotationView {
  readonly id: string;
  readonly authorName: string;
  readonly actingForName: string | null;
  readonly organisationZh: string | null;
  readonly organisationEn: string | null;
  /** ISO 8601 with +08:00. */
  readonly writtenAt: string;
  /** Null once it was erased with its case. */
  readonly text: string | null;
}

type Row = Omit<AnnotationView, 'writtenAt' | 'text'> & { readonly writtenAt: Date };

/** Reads the notes on a report. */
@Injectable()
export class AnnotationReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: CaseReaderService,
    private readonly personalData: PersonalDataService,
  ) {}

  /** Oldest first. @throws DomainError CASE_UNKNOWN, also for a case that the reader may not see */
  async list(scope: CaseScope, caseId: string): Promise<readonly AnnotationView[]> {
    if ((await this.cases.find(scope, caseId)) === null) throw caseUnknown();
    const rows = await this.dataSource.query<Row[]>(
      `SELECT n.id, a.display_name AS "authorName", b.display_name AS "actingForName",
         o.name_zh AS "organisationZh", o.name_en AS "organisationEn", n.written_at AS "writtenAt"
       FROM intake.annotation n JOIN access.account a ON a.id = n.account_id
       LEFT JOIN access.account b ON b.id = n.acting_for_account_id
       LEFT JOIN directory.post p ON p.id = n.post_id
       LEFT JOIN directory.organisation o ON o.code = p.organisation_code
       WHERE n.case_id = $1 ORDER BY n.written_at, n.id`,
      [caseId],
    );
    if (rows.length === 0) return [];
    const texts = await this.personalData.readOne(
      caseId,
      rows.map(({ id }) => annotationField(id)),
    );
    return rows.map((row) => ({
      ...row,
      writtenAt: toLocalIso(row.writtenAt),
      text: clearText(texts.get(annotationField(row.id))),
    }));
  }
}
