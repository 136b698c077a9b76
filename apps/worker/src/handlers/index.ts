import type { ModuleMetadata, Type } from '@nestjs/common';
import { AuditModule } from '@grid/audit';
import { CaseFileModule } from '@grid/case-file';
import { DepartmentModule } from '@grid/department';
import { HumanTaskModule } from '@grid/human-task';
import { IntakeModule } from '@grid/intake';
import { ItemListModule } from '@grid/item-list';
import { LimitsModule } from '@grid/limits';
import { SupervisionModule } from '@grid/supervision';
import { AnswerExtensionHandler } from './answer-extension.handler';
import { CheckDraftHandler } from './check-draft.handler';
import { CloseCaseHandler } from './close-case.handler';
import { CollectEvidenceHandler } from './collect-evidence.handler';
import { CountVoteHandler } from './count-vote.handler';
import { DeclineReportHandler } from './decline-report.handler';
import { EndItemHandler } from './end-item.handler';
import { EnterItemHandler } from './enter-item.handler';
import { FileSettlementHandler } from './file-settlement.handler';
import { IssueSupervisionHandler } from './issue-supervision.handler';
import { NotifyReporterHandler } from './notify-reporter.handler';
import { OpenCaseHandler } from './open-case.handler';
import { OpenCountersignHandler } from './open-countersign.handler';
import { OpenProceedingHandler } from './open-proceeding.handler';
import { OrderRectificationHandler } from './order-rectification.handler';
import { PlaceWorkOrderHandler } from './place-work-order.handler';
import { PutVersionInForceHandler } from './put-version-in-force.handler';
import { RecordFilingHandler } from './record-filing.handler';
import { RecordOutcomeHandler } from './record-outcome.handler';
import { RecordPublicationHandler } from './record-publication.handler';
import { RecordVerificationHandler } from './record-verification.handler';
import { SetHandlingLimitHandler } from './set-handling-limit.handler';
import { SetLimitHandler } from './set-limit.handler';
import { StartForcedExitHandler } from './start-forced-exit.handler';
import { TellOfficialsHandler } from './tell-officials.handler';

/** One class for each job type of the diagrams. */
export const handlers: readonly Type[] = [
  SetLimitHandler,
  FileSettlementHandler,
  OpenCaseHandler,
  DeclineReportHandler,
  SetHandlingLimitHandler,
  PlaceWorkOrderHandler,
  AnswerExtensionHandler,
  IssueSupervisionHandler,
  CollectEvidenceHandler,
  RecordVerificationHandler,
  TellOfficialsHandler,
  NotifyReporterHandler,
  CloseCaseHandler,
  OpenCountersignHandler,
  CountVoteHandler,
  CheckDraftHandler,
  EndItemHandler,
  EnterItemHandler,
  OpenProceedingHandler,
  OrderRectificationHandler,
  PutVersionInForceHandler,
  RecordFilingHandler,
  RecordOutcomeHandler,
  RecordPublicationHandler,
  StartForcedExitHandler,
];

/** The modules whose use cases the handlers call. */
export const handlerModules: NonNullable<ModuleMetadata['imports']> = [
  AuditModule,
  IntakeModule,
  LimitsModule,
  DepartmentModule,
  SupervisionModule,
  CaseFileModule,
  HumanTaskModule,
  ItemListModule,
];
