import { Module } from '@nestjs/common';
import { AccessModule } from '@grid/access';
import { AuditModule } from '@grid/audit';
import { ConfigModule, LoggingModule } from '@grid/config';
import { DirectoryModule } from '@grid/directory';
import { IntakeModule } from '@grid/intake';
import { ItemListModule } from '@grid/item-list';
import { LawModule } from '@grid/law';
import { PersistenceModule } from '@grid/persistence';

/** What filling the tables needs. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    PersistenceModule,
    AuditModule,
    DirectoryModule,
    AccessModule,
    IntakeModule,
    ItemListModule,
    LawModule,
  ],
})
export class SetupModule {}
