import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ItemListEntity } from './infrastructure/item-list.entity';
import { ListItemEntity } from './infrastructure/list-item.entity';
import { ItemListService } from './lookup/item-list.service';

/** The lists of matters that the grid looks after. */
@Module({
  imports: [TypeOrmModule.forFeature([ItemListEntity, ListItemEntity])],
  providers: [ItemListService],
  exports: [ItemListService],
})
export class ItemListModule {}
