import { Module } from '@nestjs/common';
import { AccessAdministrationModule, AccessModule } from '@grid/access';
import { AuditModule } from '@grid/audit';
import { ConfigModule } from '@grid/config';
import { DirectoryAdministrationModule, DirectoryModule } from '@grid/directory';
import { LawModule } from '@grid/law';
import { PersistenceModule } from '@grid/persistence';
import { CreateAdministrator } from './create-administrator';

/** What making and retiring accounts needs. */
@Module({
  imports: [
    ConfigModule,
    PersistenceModule,
    AuditModule,
    DirectoryModule,
    DirectoryAdministrationModule,
    AccessModule,
    AccessAdministrationModule,
    LawModule,
  ],
  providers: [CreateAdministrator],
})
export class AccountModule {}
