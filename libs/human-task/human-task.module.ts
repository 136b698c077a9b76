import { Module } from '@nestjs/common';
import { SeparationModule } from '@grid/access';
import { DirectoryModule } from '@grid/directory';
import { DispatchModule } from '@grid/dispatch';
import { EvidenceModule } from '@grid/evidence';
import { IntakeModule } from '@grid/intake';
import { ItemListModule } from '@grid/item-list';
import { JurisdictionModule } from '@grid/jurisdiction';
import { MatterModule } from '@grid/matter';
import { NoticeModule } from '@grid/notice';
import { PersonalDataModule } from '@grid/personal-data';
import { TraceModule } from '@grid/trace';
import { actParts, actServices } from './acts/act-providers';
import { ClaimTask } from './claim-task/claim-task';
import { CompleteTask } from './complete-task/complete-task';
import { NotedEffects } from './complete-task/noted-effects';
import { RequiredPhoto } from './complete-task/required-photo';
import { ListTasks } from './list-tasks/list-tasks';
import { DecisionReader } from './read-decisions/decision-reader';
import { HolderReader } from './read-decisions/holder-reader';
import { TaskHands } from './infrastructure/task-hands';
import { SeparationCheck } from './separation/separation-check';
import { SeparationConflicts } from './separation/separation-conflicts';
import { WaiveSeparation } from './separation/waive-separation';
import { WaiverReader } from './separation/waiver-reader';
import { SettleDecision } from './settle-decision/settle-decision';
import { ShowTask } from './show-task/show-task';
import { TaskWhereabouts } from './show-task/task-whereabouts';
import { TaskForms } from './show-task/task-forms';

const services = [
  ...actServices,
  ClaimTask,
  CompleteTask,
  DecisionReader,
  HolderReader,
  ListTasks,
  SettleDecision,
  ShowTask,
  TaskWhereabouts,
  WaiveSeparation,
  WaiverReader,
];

/** The tasklist: what waits for whom, and how it is decided. */
@Module({
  imports: [
    DirectoryModule,
    DispatchModule,
    EvidenceModule,
    IntakeModule,
    ItemListModule,
    JurisdictionModule,
    MatterModule,
    NoticeModule,
    PersonalDataModule,
    SeparationModule,
    TraceModule,
  ],
  providers: [
    ...actParts,
    NotedEffects,
    RequiredPhoto,
    SeparationCheck,
    SeparationConflicts,
    TaskForms,
    TaskHands,
    ...services,
  ],
  exports: services,
})
export class HumanTaskModule {}
