import { Injectable } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import { areaLevel, DirectoryService } from '@grid/directory';
import { Clock, invalidField, localDay } from '@grid/kernel';
import { lockMatter } from '@grid/matter';
import { UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { lockList } from '../change-list/list-rows';
import { itemListErrors } from '../domain/item-list-errors';
import { aboutItem, submissionErrors } from '../domain/submission-errors';
import { SubmissionRules } from '../domain/submission-rules';
import { holdsTask } from '../infrastructure/held-task';
import { lockProceeding, type ProceedingRow } from '../infrastructure/proceeding-row';
import { ProceedingReader } from '../read/proceeding-reader';
import { CheckApplication } from '../submit/check-application';
import type { DraftItem } from './draft';

const STEP = 'UserTask_CompileList';

/** A version as it is being drawn up, as the authority sends it. */
export interface NewDraft {
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  readonly items: readonly DraftItem[];
}

/** Keeps the draft of a new version while it is being compiled; the last one saved counts. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly reader: ProceedingReader,
    private readonly rules: SubmissionRules,
    private readonly check: CheckApplication,
    private readonly directory: DirectoryService,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * A list is held against directory and negative list; these two are held against nothing.
   * @throws DomainError PROCEEDING_UNKNOWN, DRAFT_NOT_OPEN, LIST_VERSION_OVERLAPS, ITEM_TWICE, CATEGORY_UNKNOWN, ENGINE_AWAY
   * and what an item is refused for; each names the item it is about
   */
  async execute(actor: Actor, id: string, draft: NewDraft): Promise<void> {
    const { cityKey, kind, listKind, areaCode } = await this.reader.require(actor, id);
    await this.unitOfWork.run((manager) => this.requireHeld(manager, actor, id));
    requireOnce(draft.items);
    const city = await this.directory.city(cityKey);
    const day = localDay(this.clock.now());
    await this.check.requireCategories(draft.items, 'draft');
    const rules = await this.rules.fitting({
      ...{ kind, city: cityKey, asOf: day, applicantKind: 'gridAuthority', listKind },
      areaLevel: areaLevel(areaCode),
    });
    await this.unitOfWork.run(async (manager) => {
      await lockMatter(manager, id);
      const row = await lockProceeding(manager, id);
      await this.requireHeld(manager, actor, id);
      await this.requireNoLater(manager, row, draft.validFrom);
      for (const [index, item] of draft.items.entries()) {
        const facts = { item, reason: '', lawCited: item.lawCited };
        const around = { cityArea: city.areaCode, day };
        await this.check.require(manager, rules, facts, around, { index, code: item.code });
      }
      await manager.query(
        `INSERT INTO item_list.draft (proceeding_id, valid_from, items, saved_at, account_id)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (proceeding_id) DO UPDATE SET valid_from = excluded.valid_from,
           items = excluded.items, saved_at = excluded.saved_at, account_id = excluded.account_id`,
        [id, draft.validFrom, JSON.stringify(draft.items), this.clock.now(), actor.accountId],
      );
      await this.audit.record(manager, {
        ...{ action: 'itemList.draft', outcome: 'done', caseId: id, elementId: STEP },
        ...{ accountId: actor.accountId, postId: actor.post?.id },
        newValue: { validFrom: draft.validFrom, items: draft.items.map(({ code }) => code) },
      });
    });
  }

  private async requireHeld(manager: EntityManager, actor: Actor, id: string): Promise<void> {
    if (!(await holdsTask(manager, actor, id, STEP))) throw submissionErrors.draftNotOpen();
  }

  /** A version that begins on that day or later stands on record already. */
  private async requireNoLater(
    manager: EntityManager,
    { areaCode, listKind }: ProceedingRow,
    validFrom: string,
  ): Promise<void> {
    await lockList(manager, { areaCode, kind: listKind });
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM item_list.list l
       WHERE l.area_code = $1 AND l.kind = $2 AND l.superseded_at IS NULL AND l.valid_from >= $3`,
      [areaCode, listKind, validFrom],
    );
    if (rows.length > 0) throw itemListErrors.versionOverlaps();
  }
}

function requireOnce(items: readonly DraftItem[]): void {
  const codes = items.map(({ code }) => code);
  const index = codes.findIndex((code, place) => codes.indexOf(code) < place);
  const code = codes[index];
  if (code === undefined) return;
  const text = { zh: '草案中有重复的事项编码。', en: 'This code stands twice in the draft.' };
  const { zh, en } = aboutItem(text, { index, code });
  throw invalidField(`items.${index}.code`, 'ITEM_TWICE', zh, en);
}
