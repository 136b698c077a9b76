import { Module } from '@nestjs/common';
import { DirectoryModule } from '@grid/directory';
import { DispatchModule } from '@grid/dispatch';
import { IntakeModule } from '@grid/intake';
import { PersonalDataModule } from '@grid/personal-data';
import { AddCoHandler } from './acts/add-co-handler';
import { ChangeLead } from './acts/change-lead';
import { JointWords } from './acts/joint-words';
import { ReleaseCoHandler } from './acts/release-co-handler';
import { RunningHandling } from './acts/running-handling';
import { CallCoHandlers } from './call-co-handlers/call-co-handlers';
import { PartCourse } from './part-course/part-course';
import { PartSteps } from './part-course/part-steps';
import { ReadJointHandling } from './read/read-joint-handling';

/** Several departments on one case: who leads, who helps, and how that changes while it runs. */
@Module({
  imports: [DirectoryModule, DispatchModule, IntakeModule, PersonalDataModule],
  providers: [
    ...[PartSteps, PartCourse, CallCoHandlers, RunningHandling, JointWords],
    ...[AddCoHandler, ReleaseCoHandler, ChangeLead, ReadJointHandling],
  ],
  exports: [
    ...[PartCourse, CallCoHandlers, AddCoHandler, ReleaseCoHandler, ChangeLead],
    ReadJointHandling,
  ],
})
export class JointHandlingModule {}
