import { Module } from '@nestjs/common';
import { MatterReader } from './matter-reader';

/** What cases and proceedings have in common. */
@Module({ providers: [MatterReader], exports: [MatterReader] })
export class MatterModule {}
