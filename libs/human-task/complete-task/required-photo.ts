import { Injectable } from '@nestjs/common';
import { EvidenceReader, isEvidencePurpose } from '@grid/evidence';
import { invalidField } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import type { FormSchema } from '../domain/form-schema';
import type { TaskRow } from '../infrastructure/task-row';

/** Lets a task be completed only with the photo that its form asks for: a verification on the spot shows what was found (ZJ35). */
@Injectable()
export class RequiredPhoto {
  constructor(private readonly evidence: EvidenceReader) {}

  /** The photo counts from the moment the task stood there. @throws DomainError EVIDENCE_REQUIRED */
  async require(
    manager: EntityManager,
    { caseId, createdAt }: TaskRow,
    { properties }: FormSchema,
  ): Promise<void> {
    const purpose = properties?.['photoRequired'];
    if (purpose === undefined || !isEvidencePurpose(purpose)) return;
    if ((await this.evidence.countOf(caseId, purpose, createdAt, manager)) > 0) return;
    throw invalidField(
      'evidence',
      'EVIDENCE_REQUIRED',
      '请先上传现场照片，再提交。',
      'Please add a photo taken on the spot before you submit.',
    );
  }
}
