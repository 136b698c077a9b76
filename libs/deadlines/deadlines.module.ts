import { Module } from '@nestjs/common';
import { DirectoryModule } from '@grid/directory';
import { NoticeModule } from '@grid/notice';
import { WarnMissingYears } from './missing-year/warn-missing-years';

/** Keeps deadlines true while a case runs. */
@Module({
  imports: [DirectoryModule, NoticeModule],
  providers: [WarnMissingYears],
  exports: [WarnMissingYears],
})
export class DeadlinesModule {}
