import { Module } from '@nestjs/common';
import { VaultKeys } from './infrastructure/vault-keys';
import { PersonalDataService } from './vault/personal-data.service';

/** Keeps personal values and free text. */
@Module({
  providers: [VaultKeys, PersonalDataService],
  exports: [VaultKeys, PersonalDataService],
})
export class PersonalDataModule {}
