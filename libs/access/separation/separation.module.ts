import { Module } from '@nestjs/common';
import { SeparationOfHands } from './separation-of-hands';
import { SeparationWaivers } from './separation-waivers';

/** Which steps may not lie in one hand; without anything that belongs to signing in. */
@Module({
  providers: [SeparationOfHands, SeparationWaivers],
  exports: [SeparationOfHands, SeparationWaivers],
})
export class SeparationModule {}
