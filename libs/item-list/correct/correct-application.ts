import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { areaLevel, DirectoryService } from '@grid/directory';
import { Clock, invalidField, localDay } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { submissionErrors } from '../domain/submission-errors';
import { SubmissionRules } from '../domain/submission-rules';
import { addApplication, applicationsOf } from '../infrastructure/application-row';
import { ApplicationWords } from '../infrastructure/application-words';
import { holdsTask } from '../infrastructure/held-task';
import {
  applicantKindOf,
  lockProceeding,
  type ProceedingRow,
} from '../infrastructure/proceeding-row';
import { CheckApplication } from '../submit/check-application';
import type { ApplicationFacts } from '../submit/submission';
import { ProceedingReader } from '../read/proceeding-reader';

const STEP = 'UserTask_CorrectApplication';

/** What a correction says; an exit has nothing to correct but its reason. */
export interface Correction {
  readonly application: ApplicationFacts | null;
  readonly reason: string | null;
}

/** Takes the next round of an application that was returned; the rounds before stay as they were submitted. */
@Injectable()
export class CorrectApplication {
  constructor(
    private readonly reader: ProceedingReader,
    private readonly rules: SubmissionRules,
    private readonly check: CheckApplication,
    private readonly directory: DirectoryService,
    private readonly words: ApplicationWords,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the number of the round
   * @throws DomainError PROCEEDING_UNKNOWN, CORRECTION_NOT_OPEN, ITEM_CODE_FIXED, VALIDATION_FAILED, ENGINE_AWAY and
   * what an application is refused for
   */
  async execute(actor: Actor, id: string, correction: Correction): Promise<number> {
    const { cityKey, kind, areaCode, listKind } = await this.reader.require(actor, id);
    const applicantKind = await this.unitOfWork.run(async (manager) => {
      await this.requireHeld(manager, actor, id);
      return applicantKindOf(manager, id);
    });
    const city = await this.directory.city(cityKey);
    const day = localDay(this.clock.now());
    const corrected = correction.application?.item;
    await this.check.requireCategories(corrected === undefined ? [] : [corrected], 'application');
    const rules = await this.rules.fitting({
      ...{ kind, city: cityKey, asOf: day, listKind, applicantKind },
      areaLevel: areaLevel(areaCode),
    });
    return this.unitOfWork.run(async (manager) => {
      await lockMatter(manager, id);
      const row = await lockProceeding(manager, id);
      await this.requireHeld(manager, actor, id);
      const facts = await this.factsOf(manager, row, correction);
      if (correction.application !== null) {
        const around = { cityArea: city.areaCode, day };
        await this.check.require(manager, rules, facts, around);
      }
      const round = await addApplication(
        manager,
        id,
        { ...facts.item, lawCited: facts.lawCited },
        {
          ...{ accountId: actor.accountId, postId: actor.post?.id ?? null, at: this.clock.now() },
          actingForAccountId: actor.post?.actingFor?.accountId ?? null,
        },
      );
      await this.words.keepReason(manager, id, round, facts.reason);
      await manager.query(
        'UPDATE item_list.proceeding SET title_zh = $2, title_en = $3 WHERE id = $1',
        [id, facts.item.nameZh, facts.item.nameEn],
      );
      await this.audit.record(manager, {
        ...{ action: 'itemList.correct', outcome: 'done', caseId: id, elementId: STEP },
        ...{ accountId: actor.accountId, postId: actor.post?.id },
        newValue: { round, itemCode: facts.item.code },
      });
      return round;
    });
  }

  private async requireHeld(manager: EntityManager, actor: Actor, id: string): Promise<void> {
    if (!(await holdsTask(manager, actor, id, STEP))) throw submissionErrors.correctionNotOpen();
  }

  private async factsOf(
    manager: EntityManager,
    row: ProceedingRow,
    { application, reason }: Correction,
  ): Promise<ApplicationFacts> {
    const last = (await applicationsOf(manager, row.id)).at(-1);
    if (last === undefined) throw submissionErrors.correctionNotOpen();
    const said = (await this.words.reasonsOf(row.id, manager)).get(last.round)?.zh ?? '';
    const same = { item: last, reason: reason ?? said, lawCited: last.lawCited };
    const facts = row.kind === 'exit' ? same : (application ?? same);
    if (facts.item.code === row.itemCode) return facts;
    throw invalidField(
      'item.code',
      'ITEM_CODE_FIXED',
      '事项编码在补正时不能更改。',
      'The code of the item cannot be changed when an application is corrected.',
    );
  }
}
