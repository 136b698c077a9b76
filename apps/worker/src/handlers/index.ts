import type { ModuleMetadata, Type } from '@nestjs/common';
import { AuditModule } from '@grid/audit';
import { CaseFileModule } from '@grid/case-file';
import { DepartmentModule } from '@grid/department';
import { IntakeModule } from '@grid/intake';
import { LimitsModule } from '@grid/limits';
import { CloseCaseHandler } from './close-case.handler';
import { DeclineReportHandler } from './decline-report.handler';
import { NotifyReporterHandler } from './notify-reporter.handler';
import { OpenCaseHandler } from './open-case.handler';
import { PlaceWorkOrderHandler } from './place-work-order.handler';
import { SetHandlingLimitHandler } from './set-handling-limit.handler';

/** One class for each job type of the diagrams. */
export const handlers: readonly Type[] = [
  OpenCaseHandler,
  DeclineReportHandler,
  SetHandlingLimitHandler,
  PlaceWorkOrderHandler,
  NotifyReporterHandler,
  CloseCaseHandler,
];

/** The modules whose use cases the handlers call. */
export const handlerModules: NonNullable<ModuleMetadata['imports']> = [
  AuditModule,
  IntakeModule,
  LimitsModule,
  DepartmentModule,
  CaseFileModule,
];
