import { EngineRecords1790000001000 } from './1790000001000-engine-records';
import { Trace1790000002000 } from './1790000002000-trace';
import { Outbox1790000003000 } from './1790000003000-outbox';
import { Directory1790000004000 } from './1790000004000-directory';
import { AccessAudit1790000005000 } from './1790000005000-access-audit';
import { Intake1790000006000 } from './1790000006000-intake';
import { DispatchDepartment1790000007000 } from './1790000007000-dispatch-department';
import { HumanTask1790000008000 } from './1790000008000-human-task';
import { Notice1790000009000 } from './1790000009000-notice';
import { GuardedPartitions1790000009500 } from './1790000009500-guarded-partitions';
import { AccessSessions1790000010000 } from './1790000010000-access-sessions';
import { Oidc1790000011000 } from './1790000011000-oidc';
import { ServiceClient1790000011500 } from './1790000011500-service-client';
import { AuditActs1790000011900 } from './1790000011900-audit-acts';
import { AuditChain1790000012000 } from './1790000012000-audit-chain';
import { AuditReading1790000012100 } from './1790000012100-audit-reading';
import { PersonalData1790000014000 } from './1790000014000-personal-data';
import { PlainColumnsGone1790000014500 } from './1790000014500-plain-columns-gone';
import { RevealAlarmExport1790000015000 } from './1790000015000-reveal-alarm-export';
import { DirectoryAdministration1790000016000 } from './1790000016000-directory-administration';
import { SeparationOrders1790000017000 } from './1790000017000-separation-orders';
import { Evidence1790000018000 } from './1790000018000-evidence';
import { NoticesOfAlarms1790000019000 } from './1790000019000-notices-of-alarms';
import { WaiversByRule1790000019200 } from './1790000019200-waivers-by-rule';
import { ExportsWithoutWords1790000019300 } from './1790000019300-exports-without-words';
import { StandingInNeedsAPost1790000019400 } from './1790000019400-standing-in-needs-a-post';
import { IncidentLoop1790000020000 } from './1790000020000-incident-loop';
import { ItemList1790000021000 } from './1790000021000-item-list';
import { DepartmentLoop1790000022000 } from './1790000022000-department-loop';
import { ReportPhotos1790000023000 } from './1790000023000-report-photos';
import { Changes1790000024000 } from './1790000024000-changes';
import { Law1790000030000 } from './1790000030000-law';
import { ItemProceedings1790000031000 } from './1790000031000-item-proceedings';
import { OfficeActs1790000032000 } from './1790000032000-office-acts';
import { RectificationTerms1790000033000 } from './1790000033000-rectification-terms';
import { GridOrderItems1790000033000 } from './1790000033000-grid-order-items';
import { ForcedExits1790000034000 } from './1790000034000-forced-exits';
import { SampleDirectoryCodes1790000035000 } from './1790000035000-sample-directory-codes';
import { SealedReasons1790000035500 } from './1790000035500-sealed-reasons';
import { ActScopes1790000036000 } from './1790000036000-act-scopes';
import { VotesOfDecisions1790000037000 } from './1790000037000-votes-of-decisions';
import { MattersAtHand1790000037500 } from './1790000037500-matters-at-hand';
import { Jurisdiction1790000038000 } from './1790000038000-jurisdiction';
import { JointHandling1790000039000 } from './1790000039000-joint-handling';
import { Lateness1790000040000 } from './1790000040000-lateness';
import { OfficeHours1790000041000 } from './1790000041000-office-hours';
import { NoticesOfCalendarYears1790000041100 } from './1790000041100-notices-of-calendar-years';
import { LimitMoves1790000041200 } from './1790000041200-limit-moves';
import { Annotations1790000041300 } from './1790000041300-annotations';
import { LimitsOfParts1790000042000 } from './1790000042000-limits-of-parts';

/** Every migration, oldest first. */
export const migrations = [
  EngineRecords1790000001000,
  Trace1790000002000,
  Outbox1790000003000,
  Directory1790000004000,
  AccessAudit1790000005000,
  Intake1790000006000,
  DispatchDepartment1790000007000,
  HumanTask1790000008000,
  Notice1790000009000,
  GuardedPartitions1790000009500,
  AccessSessions1790000010000,
  Oidc1790000011000,
  ServiceClient1790000011500,
  AuditActs1790000011900,
  AuditChain1790000012000,
  AuditReading1790000012100,
  PersonalData1790000014000,
  PlainColumnsGone1790000014500,
  RevealAlarmExport1790000015000,
  DirectoryAdministration1790000016000,
  SeparationOrders1790000017000,
  Evidence1790000018000,
  NoticesOfAlarms1790000019000,
  WaiversByRule1790000019200,
  ExportsWithoutWords1790000019300,
  StandingInNeedsAPost1790000019400,
  IncidentLoop1790000020000,
  ItemList1790000021000,
  DepartmentLoop1790000022000,
  ReportPhotos1790000023000,
  Changes1790000024000,
  Law1790000030000,
  ItemProceedings1790000031000,
  OfficeActs1790000032000,
  RectificationTerms1790000033000,
  GridOrderItems1790000033000,
  ForcedExits1790000034000,
  SampleDirectoryCodes1790000035000,
  SealedReasons1790000035500,
  ActScopes1790000036000,
  VotesOfDecisions1790000037000,
  MattersAtHand1790000037500,
  Jurisdiction1790000038000,
  JointHandling1790000039000,
  Lateness1790000040000,
  OfficeHours1790000041000,
  NoticesOfCalendarYears1790000041100,
  LimitMoves1790000041200,
  Annotations1790000041300,
  LimitsOfParts1790000042000,
];
