import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory.module';
import { CalendarRegister } from './calendar-register';
import { GridRegister } from './grid-register';
import { OfficeHoursRegister } from './office-hours-register';
import { OrganisationRegister } from './organisation-register';
import { PostRegister } from './post-register';

const registers = [
  CalendarRegister,
  GridRegister,
  OfficeHoursRegister,
  OrganisationRegister,
  PostRegister,
];

/** What an administrator maintains of the directory. */
@Module({ imports: [DirectoryModule], providers: registers, exports: registers })
export class DirectoryAdministrationModule {}
