import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MatterModule } from '@grid/matter';
import { ProceedingFacts } from './facts/proceeding-facts';
import { itemListEntities } from './infrastructure/entities';
import { ItemListService } from './lookup/item-list.service';
import { ProceedingStart } from './progress/proceeding-start';

const services = [ItemListService, ProceedingFacts, ProceedingStart];

/** The lists of matters that the grid looks after, and the proceedings that change them. */
@Module({
  imports: [MatterModule, TypeOrmModule.forFeature(itemListEntities)],
  providers: services,
  exports: services,
})
export class ItemListModule {}
