import { Module } from '@nestjs/common';
import { VaultKeys } from './infrastructure/vault-keys';
import { GradeVisibilityService } from './see-grades/grade-visibility.service';
import { PersonalDataService } from './vault/personal-data.service';

/** Keeps personal values and free text, and says what is seen of them. */
@Module({
  providers: [VaultKeys, PersonalDataService, GradeVisibilityService],
  exports: [VaultKeys, PersonalDataService, GradeVisibilityService],
})
export class PersonalDataModule {}
