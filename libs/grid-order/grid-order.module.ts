import { Module } from '@nestjs/common';
import { AccessModule } from '@grid/access';
import { DirectoryModule } from '@grid/directory';
import { IntakeModule } from '@grid/intake';
import { ItemListModule } from '@grid/item-list';
import { NoticeModule } from '@grid/notice';
import { PersonalDataModule } from '@grid/personal-data';
import { AnswerOrder } from './answer-order/answer-order';
import { MemberRefusal } from './answer-order/member-refusal';
import { ListOrders } from './list-orders/list-orders';
import { ListedItems } from './listed-item/listed-items';
import { OrderBasis } from './listed-item/order-basis';
import { UnlistedClauses } from './listed-item/unlisted-clauses';
import { OrderChoices } from './place-order/order-choices';
import { PlaceOrder } from './place-order/place-order';
import { Requesters } from './place-order/requesters';
import { StoreOrder } from './place-order/store-order';
import { RefusalBook } from './refusals/refusal-book';
import { RefusalCounts } from './refusals/refusal-counts';
import { RefuseOrder } from './refusals/refuse-order';

const services = [PlaceOrder, OrderChoices, AnswerOrder, ListOrders, RefusalCounts];
const parts = [
  ListedItems,
  MemberRefusal,
  OrderBasis,
  RefusalBook,
  RefuseOrder,
  Requesters,
  StoreOrder,
  UnlistedClauses,
];

/** What the grid authority orders grid members to do, and who tried to without being it or about nothing listed. */
@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    IntakeModule,
    ItemListModule,
    NoticeModule,
    PersonalDataModule,
  ],
  providers: [...parts, ...services],
  exports: services,
})
export class GridOrderModule {}
