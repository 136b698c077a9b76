import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { AccessModule } from '@grid/access';
import { DirectoryModule } from '@grid/directory';
import { IntakeModule } from '@grid/intake';
import { CorrectApplication } from './correct/correct-application';
import { SubmissionRules } from './domain/submission-rules';
import { ItemListModule } from './item-list.module';
import { CountRefusal } from './refusals/count-refusal';
import { CheckApplication } from './submit/check-application';
import { SubmitProceeding } from './submit/submit-proceeding';
import { SaveDraft } from './versions/save-draft';

const services = [SubmitProceeding, CorrectApplication, SaveDraft];

/** Taking applications in, for the process that can ask the decision table what they have to keep. */
@Module({})
export class ItemApplicationsModule {
  /** @param rules asks the table; `imports` give what its class injects */
  static asking(
    rules: Type<SubmissionRules>,
    imports: NonNullable<ModuleMetadata['imports']> = [],
  ): DynamicModule {
    return {
      module: ItemApplicationsModule,
      imports: [AccessModule, DirectoryModule, IntakeModule, ItemListModule, ...imports],
      providers: [
        CheckApplication,
        CountRefusal,
        { provide: SubmissionRules, useClass: rules },
        ...services,
      ],
      exports: services,
    };
  }
}
