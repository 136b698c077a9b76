import { Injectable } from '@nestjs/common';
import {
  AnswerEvidence,
  type NamedEvidence,
  type WorkOrderEntity,
  WorkOrders,
} from '@grid/dispatch';
import { AddDepartmentEvidence, sha256 as sha256Of } from '@grid/evidence';
import { Clock, DomainError } from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource } from 'typeorm';
import { DepartmentEvidenceError, DepartmentUnavailableError } from '../domain/department-errors';
import { DepartmentPort } from '../domain/department-port';

/** What of a file's own makes it useless for good; anything else is a matter of the systems, and is tried again. */
const WORTHLESS: ReadonlySet<string> = new Set([
  'FILE_NOT_AN_IMAGE',
  'IMAGE_TOO_LARGE',
  'TOO_MANY_FILES',
  'PERSONAL_DATA_ERASED',
]);

/** How long a department that is away is waited for after its answer, in milliseconds: the 24 hours of ZJ35 run (default, not law). */
const PATIENCE_MS = 4 * 60 * 60 * 1000;

/** Fetches what a department named in its answer and keeps it as photos of the case (QY23.3, ZJ35). */
@Injectable()
export class CollectEvidence {
  constructor(
    private readonly evidence: AnswerEvidence,
    private readonly workOrders: WorkOrders,
    private readonly department: DepartmentPort,
    private readonly add: AddDepartmentEvidence,
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Piece by piece, each in a transaction of its own, so that a repeat goes on where the last one ended. A piece that
   * is missing, too large, no picture or not the one that was named is put on record and left out, and so is what the
   * department does not hand out within hours of its answer. What the departments named that helped in the order's
   * round is fetched as well.
   * @returns how many pieces are with the case now, and how many never will be
   * @throws DepartmentUnavailableError when it is worth trying again, DepartmentRefusedError when it is not
   * @throws DomainError WORK_ORDER_UNKNOWN
   */
  async execute({ workOrderId }: { workOrderId: string }): Promise<{
    kept: number;
    skipped: number;
  }> {
    const { manager } = this.dataSource;
    const order = await this.workOrders.find(manager, workOrderId);
    const total = { kept: 0, skipped: 0 };
    for (const one of await this.workOrders.withOthersOfRound(manager, order)) {
      for (const piece of await this.evidence.open(manager, one.id)) await this.collect(one, piece);
      const { kept, skipped } = await this.evidence.tally(manager, one.id);
      total.kept += kept;
      total.skipped += skipped;
    }
    return total;
  }

  private async collect(order: WorkOrderEntity, piece: NamedEvidence): Promise<void> {
    try {
      await this.keep(order, piece);
    } catch (error) {
      const code = worthlessCode(error) ?? this.givenUpCode(order, error);
      if (code === null) throw error;
      await this.unitOfWork.run((manager) =>
        this.evidence.skipped(manager, order, piece.evidenceId, code),
      );
    }
  }

  /** The code of a department that has been away too long; null while it is worth waiting for. */
  private givenUpCode({ answeredAt }: WorkOrderEntity, error: unknown): string | null {
    if (!(error instanceof DepartmentUnavailableError) || answeredAt === null) return null;
    const waited = this.clock.now().getTime() - answeredAt.getTime();
    return waited < PATIENCE_MS ? null : error.code;
  }

  private async keep(
    { id: workOrderId, caseId, departmentCode }: WorkOrderEntity,
    { evidenceId, sha256 }: NamedEvidence,
  ): Promise<void> {
    const bytes = await this.department.fetchEvidence({ departmentCode, workOrderId }, evidenceId);
    if (sha256Of(bytes) !== sha256) {
      throw new DepartmentEvidenceError('EVIDENCE_CHANGED');
    }
    await this.add.execute({ caseId, departmentCode, workOrderId, evidenceId, bytes }, (manager) =>
      this.evidence.kept(manager, workOrderId, evidenceId),
    );
  }
}

function worthlessCode(error: unknown): string | null {
  if (!(error instanceof DomainError)) return null;
  const isWorthless = error instanceof DepartmentEvidenceError || WORTHLESS.has(error.code);
  return isWorthless ? error.code : null;
}
