import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, newId, newKeyBytes, sealWith } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { commitmentsOf, PersonalDataService } from '@grid/personal-data';
import type { EntityManager } from 'typeorm';
import { vaultValues } from '../add-evidence/vault-values';
import { evidenceErrors } from '../domain/evidence-errors';
import { MAX_FILES_PER_CASE } from '../domain/evidence-limits';
import { sealPlace } from '../domain/seal-place';
import { sha256 } from '../domain/sha256';
import { cleanImage, type CleanImage } from '../infrastructure/clean-image';
import { EvidenceStore } from '../storage/evidence-store';

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
    private readonly unitOfWork: UnitOfWork,
    private readonly personalData: PersonalDataService,
    private readonly store: EvidenceStore,
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
    const image = await cleanImage(file.bytes);
    const id = newId();
    const key = newKeyBytes();
    await this.store.put(id, sealWith(key, image.jpeg, sealPlace(file.caseId, id)));
    try {
      const kept = await this.unitOfWork.run(async (manager) => {
        const before = await this.keepRow(manager, file, id, image);
        if (before === null) await this.keepRest(manager, file, id, key, image);
        await alongside(manager);
        return before ?? id;
      });
      if (kept !== id) await this.store.remove(id);
      return kept;
    } catch (error) {
      await this.store.remove(id);
      throw error;
    }
  }

  /**
   * Photos of one case wait for each other here, as those that people add do.
   * @returns the id of the photo that this file became before, or null
   */
  private async keepRow(
    manager: EntityManager,
    file: DepartmentFile,
    id: string,
    { jpeg, width, height, capture }: CleanImage,
  ): Promise<string | null> {
    const { caseId, workOrderId, evidenceId } = file;
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `evidence ${caseId}`,
    ]);
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
        sha256(jpeg),
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
    id: string,
    key: Buffer,
    image: CleanImage,
  ): Promise<void> {
    const written = await this.personalData.write(
      manager,
      { kind: 'case', id: caseId },
      vaultValues(id, key, `${evidenceId}.jpg`, image),
    );
    await this.audit.record(manager, {
      action: 'evidence.collect',
      outcome: 'done',
      caseId,
      article: 'QY23.3, ZJ34.1',
      newValue: { evidenceId: id, sha256: sha256(image.jpeg), ...commitmentsOf(written) },
      detail: { workOrderId, departmentCode, departmentEvidenceId: evidenceId },
    });
  }
}
