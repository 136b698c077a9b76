import { Module } from '@nestjs/common';
import { AccessModule } from '@grid/access';
import { DirectoryModule } from '@grid/directory';
import { IntakeModule } from '@grid/intake';
import { NoticeModule } from '@grid/notice';
import { PersonalDataModule } from '@grid/personal-data';
import { AnswerOrder } from './answer-order/answer-order';
import { ListOrders } from './list-orders/list-orders';
import { PlaceOrder } from './place-order/place-order';
import { RefusalCounts } from './refusals/refusal-counts';
import { RefuseOrder } from './refusals/refuse-order';

const services = [PlaceOrder, AnswerOrder, ListOrders, RefusalCounts];

/** What the grid authority orders grid members to do, and who tried to without being it. */
@Module({
  imports: [AccessModule, DirectoryModule, IntakeModule, NoticeModule, PersonalDataModule],
  providers: [RefuseOrder, ...services],
  exports: services,
})
export class GridOrderModule {}
