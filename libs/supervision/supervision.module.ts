import { Module } from '@nestjs/common';
import { DepartmentModule } from '@grid/department';
import { DirectoryModule } from '@grid/directory';
import { IntakeModule } from '@grid/intake';
import { NoticeModule } from '@grid/notice';
import { IssueSupervision } from './issue-supervision/issue-supervision';
import { ReportLate } from './report-late/report-late';
import { SupervisionReader } from './read-supervisions/supervision-reader';

/** What follows when a department is late. */
@Module({
  imports: [DepartmentModule, DirectoryModule, IntakeModule, NoticeModule],
  providers: [IssueSupervision, ReportLate, SupervisionReader],
  exports: [IssueSupervision, ReportLate, SupervisionReader],
})
export class SupervisionModule {}
