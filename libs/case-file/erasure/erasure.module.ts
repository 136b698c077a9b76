import { Module } from '@nestjs/common';
import { DispatchModule, EraseRequest } from '@grid/dispatch';
import { EraseFiles, EvidenceModule } from '@grid/evidence';
import { ErasePlace, IntakeModule } from '@grid/intake';
import {
  ERASURE_HOOKS,
  type ErasureHook,
  ErasureService,
  PersonalDataModule,
  RetentionService,
} from '@grid/personal-data';

const hooks = [ErasePlace, EraseRequest, EraseFiles];

/** Erasing personal data, with what every library does of its own when it happens. */
@Module({
  imports: [PersonalDataModule, IntakeModule, DispatchModule, EvidenceModule],
  providers: [
    ErasureService,
    RetentionService,
    {
      provide: ERASURE_HOOKS,
      inject: hooks,
      useFactory: (...all: ErasureHook[]) => all,
    },
  ],
  exports: [ErasureService, RetentionService],
})
export class ErasureModule {}
