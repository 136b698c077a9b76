import { Module } from '@nestjs/common';
import { DirectoryModule } from '@grid/directory';
import { IntakeModule } from '@grid/intake';
import { MatterModule } from '@grid/matter';
import { TimeLimits } from './infrastructure/time-limits';
import { LimitReader } from './read-limits/limit-reader';
import { ReckonLimit } from './reckon-limit/reckon-limit';
import { SetHandlingLimit } from './set-handling-limit/set-handling-limit';
import { SetLimit } from './set-limit/set-limit';
import { WorkingTimes } from './working-time/working-times';

/** Until when something must be done. */
@Module({
  imports: [DirectoryModule, IntakeModule, MatterModule],
  providers: [TimeLimits, WorkingTimes, SetHandlingLimit, SetLimit, ReckonLimit, LimitReader],
  exports: [WorkingTimes, SetHandlingLimit, SetLimit, ReckonLimit, LimitReader],
})
export class LimitsModule {}
