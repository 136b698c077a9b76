import { Module } from '@nestjs/common';
import { DirectoryModule } from '@grid/directory';
import { IntakeModule } from '@grid/intake';
import { TimeLimits } from './infrastructure/time-limits';
import { LimitReader } from './read-limits/limit-reader';
import { SetHandlingLimit } from './set-handling-limit/set-handling-limit';
import { SetLimit } from './set-limit/set-limit';

/** Until when something must be done. */
@Module({
  imports: [DirectoryModule, IntakeModule],
  providers: [TimeLimits, SetHandlingLimit, SetLimit, LimitReader],
  exports: [SetHandlingLimit, SetLimit, LimitReader],
})
export class LimitsModule {}
