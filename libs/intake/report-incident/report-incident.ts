import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { DirectoryService, type Grid } from '@grid/directory';
import { Clock, invalidField, localDay, newId } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import { PersonalDataService, commitmentsOf } from '@grid/personal-data';
import { MessageNames } from '@grid/process-contract';
import type { EntityManager } from 'typeorm';
import { CategoryEntity } from '../infrastructure/category.entity';
import { IncidentCaseEntity } from '../infrastructure/incident-case.entity';
import { personalPartOf } from './personal-part';
import type { ReportCommand, Reporter } from './report-command';
import type { ReportPhotos } from './report-photos';
import { requireHandlingAllowed, requirePhoto } from './report-rules';
import { startVariables } from './start-variables';

/** How far a telephone's clock may run ahead of ours, in milliseconds (default, not law). */
const CLOCK_SKEW_MS = 5 * 60 * 1000;

/** The case that stands for a report, and whether this call made it. */
export interface Reported {
  readonly caseId: string;
  readonly created: boolean;
}

/**
 * Takes a report in (QY23.1, QY29): the case row, what it says of people, its photos, the audit row and the message that
 * starts the process are written together, so none of them can be lost or stand alone.
 */
@Injectable()
export class ReportIncident {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly directory: DirectoryService,
    private readonly personalData: PersonalDataService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated with the same client request id: the first case is answered again. Two equal requests
   * at the same moment meet at the unique index; the loser waits for the winner and reads its case.
   * @throws DomainError CATEGORY_UNKNOWN, GRID_CODE_INVALID, GRID_UNKNOWN, CAPTURE_TIME_IN_FUTURE and those of
   *   `personalPartOf`, `requireHandlingAllowed`, `requirePhoto` and `ReportPhotos`
   */
  async execute(
    reporter: Reporter,
    command: ReportCommand,
    photos: ReportPhotos,
  ): Promise<Reported> {
    requireHandlingAllowed(reporter, command);
    const personal = personalPartOf(command);
    const grid = await this.gridOf(command);
    const city = await this.directory.cityAt(grid.cityCode);
    return this.unitOfWork.run(async (manager) => {
      const category = await this.categoryInForce(manager, command.categoryCode);
      requirePhoto(reporter, command, category);
      const row = this.rowOf(manager, reporter, command, grid, city.key);
      const inserted = await manager
        .createQueryBuilder()
        .insert()
        .into(IncidentCaseEntity)
        .values(row)
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) return this.earlier(manager, reporter, command);
      const subject = { kind: 'case', id: row.id } as const;
      const written = await this.personalData.write(manager, subject, personal);
      await this.attachPhotos(manager, reporter, row, command, photos);
      await this.audit.record(manager, {
        action: 'report.create',
        outcome: 'done',
        accountId: reporter.accountId,
        postId: reporter.postId ?? undefined,
        actingForAccountId: reporter.actingForAccountId ?? undefined,
        caseId: row.id,
        article: 'QY23.1, ZJ32',
        newValue: commitmentsOf(written),
        detail: {
          categoryCode: row.categoryCode,
          gridCode: row.gridCode,
          urgency: row.urgency,
          handling: row.handling,
        },
      });
      await this.outbox.enqueue(manager, row.id, {
        kind: 'engine.publishMessage',
        payload: {
          name: MessageNames.IntakeReportReceived,
          correlationKey: row.id,
          variables: startVariables(row, category, grid, reporter.role),
        },
      });
      return { caseId: row.id, created: true };
    });
  }

  private async attachPhotos(
    manager: EntityManager,
    { accountId, postId }: Reporter,
    { id, handling }: IncidentCaseEntity,
    { evidenceIds }: ReportCommand,
    photos: ReportPhotos,
  ): Promise<void> {
    if (evidenceIds.length === 0) return;
    const settled = handling === 'settled';
    await photos.attach(manager, { accountId, postId, caseId: id, evidenceIds, settled });
  }

  private async gridOf(command: ReportCommand): Promise<Grid> {
    const now = this.clock.now();
    if (command.capturedAt.getTime() > now.getTime() + CLOCK_SKEW_MS) {
      throw invalidField(
        'capturedAt',
        'CAPTURE_TIME_IN_FUTURE',
        '采集时间晚于当前时间，请核对手机或电脑的时间。',
        'The time of capture lies in the future. Please check the clock of your device.',
      );
    }
    return this.directory.grid(command.gridCode, localDay(now));
  }

  private async categoryInForce(manager: EntityManager, code: string): Promise<CategoryEntity> {
    const category = await manager.findOneBy(CategoryEntity, { code });
    const today = localDay(this.clock.now());
    if (
      category !== null &&
      category.validFrom <= today &&
      (category.validTo === null || today <= category.validTo)
    ) {
      return category;
    }
    throw invalidField(
      'categoryCode',
      'CATEGORY_UNKNOWN',
      '没有这个类别，请重新选择。',
      'There is no such category. Please choose again.',
    );
  }

  private rowOf(
    manager: EntityManager,
    reporter: Reporter,
    command: ReportCommand,
    grid: Grid,
    cityKey: string,
  ): IncidentCaseEntity {
    const now = this.clock.now();
    const { clientRequestId, categoryCode, gridCode, placeText } = command;
    const { capturedAt, urgency, handling } = command;
    return manager.create(IncidentCaseEntity, {
      clientRequestId,
      categoryCode,
      gridCode,
      placeText,
      capturedAt,
      urgency,
      handling,
      id: newId(),
      reporterAccountId: reporter.accountId,
      reportedForAccountId: reporter.actingForAccountId,
      cityKey,
      townshipCode: grid.townshipCode,
      countyCode: grid.countyCode,
      reportedAt: now,
      asOf: localDay(now),
      status: 'reported',
    });
  }

  private async earlier(
    manager: EntityManager,
    reporter: Reporter,
    command: ReportCommand,
  ): Promise<Reported> {
    const row = await manager.findOneByOrFail(IncidentCaseEntity, {
      reporterAccountId: reporter.accountId,
      clientRequestId: command.clientRequestId,
    });
    return { caseId: row.id, created: false };
  }
}
