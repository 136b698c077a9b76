import { Module } from '@nestjs/common';
import { AuditModule } from '@grid/audit';
import { ErasureModule } from '@grid/case-file';
import { ConfigModule, LoggingModule } from '@grid/config';
import { PersistenceModule } from '@grid/persistence';
import { PersonalDataModule } from '@grid/personal-data';

/** What the commands around personal data need. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    PersistenceModule,
    AuditModule,
    PersonalDataModule,
    ErasureModule,
  ],
})
export class VaultModule {}
