import { Module } from '@nestjs/common';
import { NoticeService } from './notice.service';

/** What people are told. */
@Module({ providers: [NoticeService], exports: [NoticeService] })
export class NoticeModule {}
