import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonalDataModule } from '@grid/personal-data';
import { EraseRequest } from './erase-request/erase-request';
import { WorkOrderEntity } from './infrastructure/work-order.entity';
import { WorkOrderReader } from './read-work-orders/work-order-reader';
import { WorkOrders } from './work-orders/work-orders';

/** Who has been given a case, until when, and what they answered. */
@Module({
  imports: [TypeOrmModule.forFeature([WorkOrderEntity]), PersonalDataModule],
  providers: [EraseRequest, WorkOrders, WorkOrderReader],
  exports: [EraseRequest, WorkOrders, WorkOrderReader],
})
export class DispatchModule {}
