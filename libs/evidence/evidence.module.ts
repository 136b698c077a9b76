import { Module } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { IntakeModule } from '@grid/intake';
import { PersonalDataModule } from '@grid/personal-data';
import { AddDepartmentEvidence } from './add-department-evidence/add-department-evidence';
import { AddEvidence } from './add-evidence/add-evidence';
import { EraseFiles } from './erase-files/erase-files';
import { FolderEvidenceStore } from './infrastructure/folder-evidence-store';
import { EvidenceReader } from './read-evidence/evidence-reader';
import { EvidenceStore } from './storage/evidence-store';

/** Photos of cases, through one gate. */
@Module({
  imports: [IntakeModule, PersonalDataModule],
  providers: [
    {
      provide: EvidenceStore,
      inject: [AppConfig],
      useFactory: (config: AppConfig) => new FolderEvidenceStore(config.get('EVIDENCE_DIR')),
    },
    AddDepartmentEvidence,
    AddEvidence,
    EraseFiles,
    EvidenceReader,
  ],
  exports: [AddDepartmentEvidence, AddEvidence, EraseFiles, EvidenceReader],
})
export class EvidenceModule {}
