import type { ModuleMetadata, Type } from '@nestjs/common';
import { AuditModule } from '@grid/audit';
import { CaseFileModule } from '@grid/case-file';
import { DepartmentModule } from '@grid/department';
import { HumanTaskModule } from '@grid/human-task';
import { IntakeModule } from '@grid/intake';
import { LimitsModule } from '@grid/limits';
import { SupervisionModule } from '@grid/supervision';
import { AnswerExtensionHandler } from './answer-extension.handler';
import { CloseCaseHandler } from './close-case.handler';
import { CollectEvidenceHandler } from './collect-evidence.handler';
import { CountVoteHandler } from './count-vote.handler';
import { DeclineReportHandler } from './decline-report.handler';
import { FileSettlementHandler } from './file-settlement.handler';
import { IssueSupervisionHandler } from './issue-supervision.handler';
import { NotifyReporterHandler } from './notify-reporter.handler';
import { OpenCaseHandler } from './open-case.handler';
import { OpenCountersignHandler } from './open-countersign.handler';
import { PlaceWorkOrderHandler } from './place-work-order.handler';
import { RecordVerificationHandler } from './record-verification.handler';
import { SetHandlingLimitHandler } from './set-handling-limit.handler';
import { SetLimitHandler } from './set-limit.handler';
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
];
