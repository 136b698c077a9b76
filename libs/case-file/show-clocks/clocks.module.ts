import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { IntakeModule } from '@grid/intake';
import { LimitsModule } from '@grid/limits';
import { DisputeCap } from './dispute-cap';
import { ShowClocks } from './show-clocks';

/** Who had a case for how long. */
@Module({})
export class ClocksModule {
  /** @param cap asks the table; `imports` give what its class injects */
  static asking(
    cap: Type<DisputeCap>,
    imports: NonNullable<ModuleMetadata['imports']> = [],
  ): DynamicModule {
    return {
      module: ClocksModule,
      imports: [IntakeModule, LimitsModule, ...imports],
      providers: [{ provide: DisputeCap, useClass: cap }, ShowClocks],
      exports: [ShowClocks],
    };
  }
}
