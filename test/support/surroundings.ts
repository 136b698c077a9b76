import type { DynamicModule } from '@nestjs/common';
import { AppConfig } from '@grid/config';
import { Clock, SystemClock } from '@grid/kernel';

class SurroundingsModule {}

/** What every lib finds around it, for a test module of a spec: settings and a clock, the real one unless given. */
export function surroundings(config: AppConfig, clock: Clock = new SystemClock()): DynamicModule {
  return {
    module: SurroundingsModule,
    global: true,
    providers: [
      { provide: AppConfig, useValue: config },
      { provide: Clock, useValue: clock },
    ],
    exports: [AppConfig, Clock],
  };
}
