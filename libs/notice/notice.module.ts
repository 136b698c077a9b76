import { Module } from '@nestjs/common';
import { PersonalDataModule } from '@grid/personal-data';
import { NoticeService } from './notice.service';

/** What people are told. */
@Module({ imports: [PersonalDataModule], providers: [NoticeService], exports: [NoticeService] })
export class NoticeModule {}
