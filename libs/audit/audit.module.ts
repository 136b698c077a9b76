import { Global, Module } from '@nestjs/common';
import { AuditService } from './audit.service';

/** Everyone emits to the record, so it is offered everywhere. */
@Global()
@Module({ providers: [AuditService], exports: [AuditService] })
export class AuditModule {}
