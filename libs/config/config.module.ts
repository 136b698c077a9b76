import { Global, Module } from '@nestjs/common';
import { Clock, OffsetFileClock, SystemClock } from '@grid/kernel';
import { AppConfig } from './app-config';

/** Offers the settings and the one clock to every module of a process. */
@Global()
@Module({
  providers: [
    { provide: AppConfig, useFactory: () => AppConfig.fromProcess() },
    {
      provide: Clock,
      inject: [AppConfig],
      useFactory: (config: AppConfig): Clock => {
        const offsetFile = config.get('CLOCK_OFFSET_FILE');
        return offsetFile === undefined ? new SystemClock() : new OffsetFileClock(offsetFile);
      },
    },
  ],
  exports: [AppConfig, Clock],
})
export class ConfigModule {}
