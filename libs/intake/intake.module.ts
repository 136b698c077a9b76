import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '@grid/directory';
import { PersonalDataModule } from '@grid/personal-data';
import { AnnotateCase } from './annotate-case/annotate-case';
import { AnnotationReader } from './annotate-case/annotation-reader';
import { CaseProgress } from './case-progress/case-progress';
import { CategoryList } from './categories/category-list';
import { CloseCase } from './close-case/close-case';
import { DeclineReport } from './decline-report/decline-report';
import { ErasePlace } from './erase-place/erase-place';
import { FileSettlement } from './file-settlement/file-settlement';
import { CaseChanges } from './infrastructure/case-changes';
import { CaseNumbers } from './infrastructure/case-numbers';
import { CategoryEntity } from './infrastructure/category.entity';
import { IncidentCaseEntity } from './infrastructure/incident-case.entity';
import { OpenCase } from './open-case/open-case';
import { CaseReaderService } from './read-cases/case-reader.service';
import { VerificationReader } from './read-verifications/verification-reader';
import { RecordVerification } from './record-verification/record-verification';
import { ReportIncident } from './report-incident/report-incident';

const services = [
  AnnotateCase,
  AnnotationReader,
  ErasePlace,
  ReportIncident,
  OpenCase,
  FileSettlement,
  RecordVerification,
  DeclineReport,
  CloseCase,
  CaseProgress,
  CaseReaderService,
  CategoryList,
  VerificationReader,
];

/** Reports, cases and their numbers. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CategoryEntity, IncidentCaseEntity]),
    DirectoryModule,
    PersonalDataModule,
  ],
  providers: [CaseChanges, CaseNumbers, ...services],
  exports: services,
})
export class IntakeModule {}
