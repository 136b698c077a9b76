import { Module } from '@nestjs/common';
import { AuditModule } from '@grid/audit';
import { ConfigModule } from '@grid/config';
import { LawModule } from '@grid/law';
import { PersistenceModule } from '@grid/persistence';

/** What the commands around ordinances need. */
@Module({ imports: [ConfigModule, PersistenceModule, AuditModule, LawModule] })
export class LawCommandModule {}
