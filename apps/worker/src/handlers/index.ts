import type { ModuleMetadata, Type } from '@nestjs/common';
import { AuditModule } from '@grid/audit';
import { CaseFileModule } from '@grid/case-file';
import { DeadlinesModule } from '@grid/deadlines';
import { DepartmentModule } from '@grid/department';
import { HumanTaskModule } from '@grid/human-task';
import { IntakeModule } from '@grid/intake';
import { ItemListModule } from '@grid/item-list';
import { JointHandlingModule } from '@grid/joint-handling';
import { JurisdictionModule } from '@grid/jurisdiction';
import { LimitsModule } from '@grid/limits';
import { SupervisionModule } from '@grid/supervision';
import { AnswerExtensionHandler } from './answer-extension.handler';
import { CallCoHandlersHandler } from './call-co-handlers.handler';
import { CollectEvidenceHandler } from './collect-evidence.handler';
import { CountVoteHandler } from './count-vote.handler';
import { IssueSupervisionHandler } from './issue-supervision.handler';
import { matterJobs } from './matter-jobs';
import { OpenCountersignHandler } from './open-countersign.handler';
import { PlaceWorkOrderHandler } from './place-work-order.handler';
import { RecordOutcomeHandler } from './record-outcome.handler';
import { RecordVerificationHandler } from './record-verification.handler';
import { ReportLateHandler } from './report-late.handler';
import { RegisterDisputeHandler } from './register-dispute.handler';
import { OpenHearingHandler } from './open-hearing.handler';
import { RecordOpinionHandler } from './record-opinion.handler';
import { RecordSilenceHandler } from './record-silence.handler';
import { HandUpDisputeHandler } from './hand-up-dispute.handler';
import { RecordRulingHandler } from './record-ruling.handler';
import { SetHandlingLimitHandler } from './set-handling-limit.handler';
import { SetLimitHandler } from './set-limit.handler';
import { TellOfficialsHandler } from './tell-officials.handler';

/** One class for each job type of the diagrams. */
export const handlers: readonly Type[] = [
  ...matterJobs,
  SetLimitHandler,
  SetHandlingLimitHandler,
  PlaceWorkOrderHandler,
  CallCoHandlersHandler,
  AnswerExtensionHandler,
  IssueSupervisionHandler,
  ReportLateHandler,
  CollectEvidenceHandler,
  RecordVerificationHandler,
  TellOfficialsHandler,
  OpenCountersignHandler,
  CountVoteHandler,
  RecordOutcomeHandler,
  RegisterDisputeHandler,
  OpenHearingHandler,
  RecordOpinionHandler,
  RecordSilenceHandler,
  HandUpDisputeHandler,
  RecordRulingHandler,
];

/** The modules whose use cases the handlers call. */
export const handlerModules: NonNullable<ModuleMetadata['imports']> = [
  AuditModule,
  IntakeModule,
  LimitsModule,
  JointHandlingModule,
  DepartmentModule,
  SupervisionModule,
  DeadlinesModule,
  JurisdictionModule,
  CaseFileModule,
  HumanTaskModule,
  ItemListModule,
];
