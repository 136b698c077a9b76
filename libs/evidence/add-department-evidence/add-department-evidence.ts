import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock } from '@grid/kernel';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { evidenceErrors } from '../domain/evidence-errors';
import { MAX_FILES_PER_CASE } from '../domain/evidence-limits';
import { KeepPhoto, type SealedPhoto } from '../keep-photo/keep-photo';

/** A file that a department showed with its answer: as little trusted as any other. */
export interface DepartmentFile {
  readonly caseId: string;
  readonly departmentCode: string;
  readonly workOrderId: string;
  /** The department's own id of the file. */
  readonly evidenceId: string;
  readonly bytes: Buffer;
}

/** Keeps what a department showed with its answer as a photo of the case, through the same gate (QY23.3, ZJ35). */
@Injectable()
export class AddDepartmentEvidence {
  constructor(
    private readonly keepPhoto: KeepPhoto,
    private readonly personalData: PersonalDataService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * One photo for each file of a work order, however often it comes.
   * @param alongside what has to become true together with the photo, in the same transaction
   * @returns the id of the photo, also of one that was kept before
   * @throws DomainError FILE_NOT_AN_IMAGE, IMAGE_TOO_LARGE, TOO_MANY_FILES, PERSONAL_DATA_ERASED
   */
  async execute(
    file: DepartmentFile,
    alongside: (manager: EntityManager) => Promise<void>,
  ): Promise<string> {
    const owner = { kind: 'case', id: file.caseId } as const;
    const upload = { name: `${file.evidenceId}.jpg`, bytes: file.bytes };
    return this.keepPhoto.execute(owner, upload, async (manager, photo) => {
      const before = await this.keepRow(manager, file, photo);
      if (before === null) await this.keepRest(manager, file, photo);
      await alongside(manager);
      return before ?? photo.id;
    });
  }

  /** @returns the id of the photo that this file became before, or null */
  private async keepRow(
    manager: EntityManager,
    file: DepartmentFile,
    { id, sha256, image: { jpeg, width, height, capture } }: SealedPhoto,
  ): Promise<string | null> {
    const { caseId, workOrderId, evidenceId } = file;
    const rows: { id: string; same: boolean }[] = await manager.query(
      `SELECT id, work_order_id = $2 AND department_evidence_id = $3 AS same
       FROM evidence.file WHERE case_id = $1`,
      [caseId, workOrderId, evidenceId],
    );
    const before = rows.find(({ same }) => same);
    if (before !== undefined) return before.id;
    if (rows.length >= MAX_FILES_PER_CASE) throw evidenceErrors.tooManyFiles();
    await manager.query(
      `INSERT INTO evidence.file (id, case_id, media_type, byte_count, width, height, sha256,
         taken_at, added_at, purpose, source, department_code, work_order_id, department_evidence_id)
       VALUES ($1, $2, 'image/jpeg', $3, $4, $5, $6, $7, $8, 'department', 'department', $9, $10, $11)`,
      [
        id,
        caseId,
        jpeg.length,
        width,
        height,
        sha256,
        capture.takenAt,
        this.clock.now(),
        file.departmentCode,
        workOrderId,
        evidenceId,
      ],
    );
    return null;
  }

  private async keepRest(
    manager: EntityManager,
    { caseId, departmentCode, workOrderId, evidenceId }: DepartmentFile,
    { id, sha256, values }: SealedPhoto,
  ): Promise<void> {
    const written = await this.personalData.write(manager, { kind: 'case', id: caseId }, values);
    await this.audit.record(manager, {
      action: 'evidence.collect',
      outcome: 'done',
      caseId,
      article: 'QY23.3, ZJ34.1',
      newValue: { evidenceId: id, sha256, ...commitmentsOf(written) },
      detail: { workOrderId, departmentCode, departmentEvidenceId: evidenceId },
    });
  }
}
