import { Module } from '@nestjs/common';
import { KeyCheck } from './check-vault/key-check';
import { VaultCheckService } from './check-vault/vault-check.service';
import { HoldService } from './hold/hold.service';
import { VaultKeys } from './infrastructure/vault-keys';
import { ProfileService } from './profile/profile.service';
import { KeyRotationService } from './rotation/key-rotation.service';
import { GradeVisibilityService } from './see-grades/grade-visibility.service';
import { PersonalDataService } from './vault/personal-data.service';

const services = [
  PersonalDataService,
  ProfileService,
  HoldService,
  KeyRotationService,
  VaultCheckService,
  GradeVisibilityService,
];

/** Keeps personal values and free text, and says what is seen of them. */
@Module({
  providers: [VaultKeys, KeyCheck, ...services],
  exports: [VaultKeys, ...services],
})
export class PersonalDataModule {}
