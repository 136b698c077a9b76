import { Module } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { IntakeModule } from '@grid/intake';
import { PersonalDataModule } from '@grid/personal-data';
import { AddDepartmentEvidence } from './add-department-evidence/add-department-evidence';
import { AddEvidence } from './add-evidence/add-evidence';
import { EraseFiles } from './erase-files/erase-files';
import { FolderEvidenceStore } from './infrastructure/folder-evidence-store';
import { KeepPhoto } from './keep-photo/keep-photo';
import { EvidenceReader } from './read-evidence/evidence-reader';
import { AttachStaged } from './stage-evidence/attach-staged';
import { DiscardStaged } from './stage-evidence/discard-staged';
import { StageEvidence } from './stage-evidence/stage-evidence';
import { StagedReader } from './stage-evidence/staged-reader';
import { EvidenceStore } from './storage/evidence-store';

const services = [
  AddDepartmentEvidence,
  AddEvidence,
  AttachStaged,
  DiscardStaged,
  EraseFiles,
  EvidenceReader,
  StageEvidence,
  StagedReader,
];

/** Photos of cases, through one gate. */
@Module({
  imports: [IntakeModule, PersonalDataModule],
  providers: [
    {
      provide: EvidenceStore,
      inject: [AppConfig],
      useFactory: (config: AppConfig) => new FolderEvidenceStore(config.get('EVIDENCE_DIR')),
    },
    KeepPhoto,
    ...services,
  ],
  exports: services,
})
export class EvidenceModule {}
