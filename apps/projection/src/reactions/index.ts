import type { ModuleMetadata, Type } from '@nestjs/common';
import { AuditModule } from '@grid/audit';
import { HumanTaskModule } from '@grid/human-task';
import { IntakeModule } from '@grid/intake';
import { ItemListModule } from '@grid/item-list';
import type { RecordReaction } from '@grid/trace';
import { MarkStartedReaction } from './mark-started.reaction';
import { SettleActReaction } from './settle-act.reaction';
import { SettleMatterReaction } from './settle-matter.reaction';
import { SettleTaskReaction } from './settle-task.reaction';

/** What the engine's records change in our own rows; each is a provider of this process. */
export const reactions: readonly Type<RecordReaction>[] = [
  MarkStartedReaction,
  SettleTaskReaction,
  SettleActReaction,
  SettleMatterReaction,
];

/** The modules whose providers the reactions need. */
export const reactionModules: NonNullable<ModuleMetadata['imports']> = [
  AuditModule,
  IntakeModule,
  ItemListModule,
  HumanTaskModule,
];
