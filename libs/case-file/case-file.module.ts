import { Module } from '@nestjs/common';
import { DirectoryModule } from '@grid/directory';
import { DispatchModule } from '@grid/dispatch';
import { HumanTaskModule } from '@grid/human-task';
import { IntakeModule } from '@grid/intake';
import { ItemListModule } from '@grid/item-list';
import { LimitsModule } from '@grid/limits';
import { MatterModule } from '@grid/matter';
import { NoticeModule } from '@grid/notice';
import { DisclosureModule, PersonalDataModule } from '@grid/personal-data';
import { SupervisionModule } from '@grid/supervision';
import { TraceModule } from '@grid/trace';
import { ShowDiagram } from './diagram/show-diagram';
import { ExportCases } from './export-cases/export-cases';
import { FindByPerson } from './find-by-person/find-by-person';
import { ListCases } from './list-cases/list-cases';
import { ShowProceedingCourse } from './proceeding-course/show-proceeding-course';
import { RevealCase } from './reveal-case/reveal-case';
import { ReworkNotes } from './rework-notes/rework-notes';
import { ContactReader } from './show-case/contact-reader';
import { CourseReader } from './show-case/course-reader';
import { ShowCase } from './show-case/show-case';
import { WaitingReader } from './show-case/waiting-reader';
import { TellOfficials } from './tell-officials/tell-officials';
import { TellDeclined } from './tell-reporter/tell-declined';
import { TellReporter } from './tell-reporter/tell-reporter';
import { ShowTimeline } from './timeline/show-timeline';

const services = [
  ListCases,
  ShowCase,
  ShowTimeline,
  ShowDiagram,
  ShowProceedingCourse,
  TellReporter,
  TellDeclined,
  TellOfficials,
  ReworkNotes,
  RevealCase,
  FindByPerson,
  ExportCases,
];

/** The file of a case: what is known, what happened, what people are told of it. */
@Module({
  imports: [
    DirectoryModule,
    DispatchModule,
    HumanTaskModule,
    IntakeModule,
    ItemListModule,
    LimitsModule,
    MatterModule,
    NoticeModule,
    PersonalDataModule,
    DisclosureModule,
    SupervisionModule,
    TraceModule,
  ],
  providers: [WaitingReader, ContactReader, CourseReader, ...services],
  exports: services,
})
export class CaseFileModule {}
