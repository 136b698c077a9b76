import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '@grid/directory';
import { MatterModule } from '@grid/matter';
import { NoticeModule } from '@grid/notice';
import { PersonalDataModule } from '@grid/personal-data';
import { EndItem } from './change-list/end-item';
import { EnterItem } from './change-list/enter-item';
import { OpenCasesOfItem } from './effects/open-cases';
import { ProceedingFacts } from './facts/proceeding-facts';
import { ApplicationWords } from './infrastructure/application-words';
import { DecidedAnswersReader } from './infrastructure/decided-answers';
import { itemListEntities } from './infrastructure/entities';
import { ItemListService } from './lookup/item-list.service';
import { RecordFiling } from './make-known/record-filing';
import { RecordPublication } from './make-known/record-publication';
import { OpenProceeding } from './proceedings/open-proceeding';
import { RecordOutcome } from './proceedings/record-outcome';
import { StartVariables } from './proceedings/start-variables';
import { ProceedingStart } from './progress/proceeding-start';
import { ProceedingReader } from './read/proceeding-reader';
import { ReturnsReader } from './read/returns-reader';
import { ShowProceeding } from './read/show-proceeding';
import { OrderRectification } from './rectification/order-rectification';
import { StartForcedExit } from './rectification/start-forced-exit';
import { RefusedApplicationCounts } from './refusals/refused-applications';
import { CheckDraft } from './versions/check-draft';
import { PutVersionInForce } from './versions/put-version-in-force';

const services = [
  ApplicationWords,
  ItemListService,
  ProceedingFacts,
  ProceedingStart,
  OpenProceeding,
  RecordOutcome,
  EnterItem,
  EndItem,
  CheckDraft,
  PutVersionInForce,
  RecordPublication,
  RecordFiling,
  OrderRectification,
  StartForcedExit,
  OpenCasesOfItem,
  ProceedingReader,
  RefusedApplicationCounts,
  ShowProceeding,
  StartVariables,
];

/** The lists of matters that the grid looks after, and the proceedings that change them. */
@Module({
  imports: [
    DirectoryModule,
    MatterModule,
    NoticeModule,
    PersonalDataModule,
    TypeOrmModule.forFeature(itemListEntities),
  ],
  providers: [DecidedAnswersReader, ReturnsReader, ...services],
  exports: services,
})
export class ItemListModule {}
