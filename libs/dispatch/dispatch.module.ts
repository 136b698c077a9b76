import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonalDataModule } from '@grid/personal-data';
import { AnswerEvidence } from './answer-evidence/answer-evidence';
import { EraseRequest } from './erase-request/erase-request';
import { Extensions } from './extensions/extensions';
import { ExtensionEntity } from './infrastructure/extension.entity';
import { WorkOrderEntity } from './infrastructure/work-order.entity';
import { OpenOrderReader } from './read-work-orders/open-order-reader';
import { WorkOrderReader } from './read-work-orders/work-order-reader';
import { SupervisionNotices } from './supervision-notices/supervision-notices';
import { WorkOrderRecord } from './work-orders/work-order-record';
import { WorkOrders } from './work-orders/work-orders';

/** Who has been given a case, until when, and what they answered. */
@Module({
  imports: [TypeOrmModule.forFeature([WorkOrderEntity, ExtensionEntity]), PersonalDataModule],
  providers: [
    EraseRequest,
    WorkOrderRecord,
    WorkOrders,
    Extensions,
    AnswerEvidence,
    SupervisionNotices,
    WorkOrderReader,
    OpenOrderReader,
  ],
  exports: [
    EraseRequest,
    WorkOrders,
    Extensions,
    AnswerEvidence,
    SupervisionNotices,
    WorkOrderReader,
    OpenOrderReader,
  ],
})
export class DispatchModule {}
