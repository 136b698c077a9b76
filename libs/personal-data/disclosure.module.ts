import { Module } from '@nestjs/common';
import { Alarms } from './alarm/alarms.service';
import { BulkRevealAlarm } from './alarm/bulk-reveal-alarm';
import { ExportRegister } from './export-register/export-register';
import { PersonSearch } from './find-by-person/person-search';
import { PersonalDataModule } from './personal-data.module';
import { RevealPersonalData } from './reveal/reveal-personal-data';
import { RevealPurposes } from './reveal/reveal-purposes';

const services = [Alarms, ExportRegister, PersonSearch, RevealPersonalData, RevealPurposes];

/** Every way in which personal data leaves the system or is looked for, each on record. */
@Module({
  imports: [PersonalDataModule],
  providers: [BulkRevealAlarm, ...services],
  exports: services,
})
export class DisclosureModule {}
