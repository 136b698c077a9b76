import { Module } from '@nestjs/common';
import { CaseFileModule } from '@grid/case-file';
import { DirectoryModule } from '@grid/directory';
import { DispatchModule } from '@grid/dispatch';
import { IntakeModule } from '@grid/intake';
import { LimitsModule } from '@grid/limits';
import { NoticeModule } from '@grid/notice';
import { WarnMissingYears } from './missing-year/warn-missing-years';
import { MoveLimit } from './move-limit/move-limit';
import { MoveWithCalendar } from './move-with-calendar/move-with-calendar';
import { OpenLimits } from './move-with-calendar/open-limits';
import { PreviewCalendar } from './preview-calendar/preview-calendar';
import { MovedLimits } from './tell-moved/moved-limits';
import { TellMovedLimits } from './tell-moved/tell-moved-limits';

const services = [
  WarnMissingYears,
  MoveWithCalendar,
  PreviewCalendar,
  MovedLimits,
  TellMovedLimits,
];

/** Keeps deadlines true while a case runs. */
@Module({
  imports: [
    CaseFileModule,
    DirectoryModule,
    DispatchModule,
    IntakeModule,
    LimitsModule,
    NoticeModule,
  ],
  providers: [OpenLimits, MoveLimit, ...services],
  exports: services,
})
export class DeadlinesModule {}
