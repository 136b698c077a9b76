import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ServiceClientModule } from '@grid/access';
import { AppConfig } from '@grid/config';
import { DirectoryModule } from '@grid/directory';
import { DispatchModule } from '@grid/dispatch';
import { EvidenceModule } from '@grid/evidence';
import { IntakeModule } from '@grid/intake';
import { JointHandlingModule } from '@grid/joint-handling';
import { CollectEvidence } from './collect-evidence/collect-evidence';
import { DecideExtension } from './decide-extension/decide-extension';
import { DepartmentPort } from './domain/department-port';
import { AdministerEndpoints } from './endpoints/administer-endpoints';
import { DepartmentEndpoints } from './endpoints/department-endpoints';
import { DepartmentEndpointEntity } from './endpoints/endpoint.entity';
import { HttpDepartmentAdapter } from './infrastructure/http-department.adapter';
import { PlaceWorkOrder } from './place-work-order/place-work-order';
import { CallbackSignature } from './receive-callback/callback-signature';
import { ReceiveCallback } from './receive-callback/receive-callback';
import { TakeEvent } from './receive-callback/take-event';
import { SuperviseWorkOrder } from './supervise-work-order/supervise-work-order';

/** The way to the departments' systems and back. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DepartmentEndpointEntity]),
    DirectoryModule,
    ServiceClientModule,
    DispatchModule,
    EvidenceModule,
    IntakeModule,
    JointHandlingModule,
  ],
  providers: [
    DepartmentEndpoints,
    AdministerEndpoints,
    {
      provide: DepartmentPort,
      inject: [AppConfig, DepartmentEndpoints],
      useFactory: (config: AppConfig, endpoints: DepartmentEndpoints): DepartmentPort =>
        new HttpDepartmentAdapter({
          endpointOf: (departmentCode) => endpoints.of(departmentCode),
          timeoutMs: config.get('DEPARTMENTS_TIMEOUT_MS'),
        }),
    },
    PlaceWorkOrder,
    DecideExtension,
    SuperviseWorkOrder,
    CollectEvidence,
    CallbackSignature,
    TakeEvent,
    ReceiveCallback,
  ],
  exports: [
    PlaceWorkOrder,
    DecideExtension,
    SuperviseWorkOrder,
    CollectEvidence,
    ReceiveCallback,
    AdministerEndpoints,
  ],
})
export class DepartmentModule {}
