import { Module } from '@nestjs/common';
import { DirectoryModule } from '@grid/directory';
import { IntakeModule } from '@grid/intake';
import { SetHandlingLimit } from './set-handling-limit/set-handling-limit';

/** Until when something must be done. */
@Module({
  imports: [DirectoryModule, IntakeModule],
  providers: [SetHandlingLimit],
  exports: [SetHandlingLimit],
})
export class LimitsModule {}
