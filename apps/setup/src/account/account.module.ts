import { Module } from '@nestjs/common';
import { AccessAdministrationModule } from '@grid/access';
import { DirectoryAdministrationModule, DirectoryModule } from '@grid/directory';
import { SetupModule } from '../setup.module';
import { CreateAdministrator } from './create-administrator';

/** What making and retiring accounts needs. */
@Module({
  imports: [
    SetupModule,
    AccessAdministrationModule,
    DirectoryModule,
    DirectoryAdministrationModule,
  ],
  providers: [CreateAdministrator],
})
export class AccountModule {}
