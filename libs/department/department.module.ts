import { Module } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { DispatchModule } from '@grid/dispatch';
import { IntakeModule } from '@grid/intake';
import { DepartmentPort } from './domain/department-port';
import { HttpDepartmentAdapter } from './infrastructure/http-department.adapter';
import { PlaceWorkOrder } from './place-work-order/place-work-order';
import { CallbackSignature } from './receive-callback/callback-signature';
import { ReceiveCallback } from './receive-callback/receive-callback';

/** The way to the departments' systems and back. */
@Module({
  imports: [DispatchModule, IntakeModule],
  providers: [
    {
      provide: DepartmentPort,
      inject: [AppConfig],
      useFactory: (config: AppConfig): DepartmentPort =>
        new HttpDepartmentAdapter({
          url: config.get('DEPARTMENTS_URL'),
          token: config.require('DEPARTMENTS_TOKEN'),
          timeoutMs: config.get('DEPARTMENTS_TIMEOUT_MS'),
        }),
    },
    PlaceWorkOrder,
    CallbackSignature,
    ReceiveCallback,
  ],
  exports: [PlaceWorkOrder, ReceiveCallback],
})
export class DepartmentModule {}
