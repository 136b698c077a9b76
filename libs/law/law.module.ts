import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportWording } from './import-wording/import-wording';
import { ForceEntity } from './infrastructure/force.entity';
import { WordingEntity } from './infrastructure/wording.entity';
import { LawService } from './lookup/law.service';
import { SetDayOfForce } from './set-day-of-force/set-day-of-force';

const services = [LawService, ImportWording, SetDayOfForce];

/** The ordinances as data, with what a city adds to them. */
@Module({
  imports: [TypeOrmModule.forFeature([WordingEntity, ForceEntity])],
  providers: services,
  exports: services,
})
export class LawModule {}
