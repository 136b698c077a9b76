import { Module } from '@nestjs/common';
import { HoldService } from './hold/hold.service';
import { VaultKeys } from './infrastructure/vault-keys';
import { GradeVisibilityService } from './see-grades/grade-visibility.service';
import { PersonalDataService } from './vault/personal-data.service';

/** Keeps personal values and free text, and says what is seen of them. */
@Module({
  providers: [VaultKeys, PersonalDataService, HoldService, GradeVisibilityService],
  exports: [VaultKeys, PersonalDataService, HoldService, GradeVisibilityService],
})
export class PersonalDataModule {}
