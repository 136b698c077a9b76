import { Injectable } from '@nestjs/common';
import { AccessService, type ActingPost, type Actor } from '@grid/access';
import { AuditService } from '@grid/audit';
import {
  areaLevel,
  type Area,
  type City,
  DirectoryService,
  gridAuthorityCode,
  type Organisation,
} from '@grid/directory';
import { Clock, invalidField, localDay, newId } from '@grid/kernel';
import { OutboxService, UnitOfWork } from '@grid/persistence';
import type { EntityManager } from 'typeorm';
import { type ItemRow, itemOn, lockList } from '../change-list/list-rows';
import { itemListErrors } from '../domain/item-list-errors';
import { submissionErrors } from '../domain/submission-errors';
import { SubmissionRules } from '../domain/submission-rules';
import { addApplication } from '../infrastructure/application-row';
import { ApplicationWords } from '../infrastructure/application-words';
import { CountRefusal } from '../refusals/count-refusal';
import { StartVariables } from '../proceedings/start-variables';
import { CheckApplication } from './check-application';
import { requireFitting } from './fitting-command';
import type { ApplicationFacts, SubmitCommand } from './submission';
import { listTitle } from './list-title';

/** The proceeding that stands for a submission, and whether this call made it. */
export interface Submitted {
  readonly id: string;
  readonly created: boolean;
}

interface Applicant {
  readonly actor: Actor;
  readonly post: ActingPost;
  readonly organisation: Organisation;
  readonly area: Area;
  readonly city: City;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Takes an application in (QY20.3, XX13.2, BH13.2, ZJ13, NB11.2), or begins what the authority does by itself. What the
 * law keeps out is refused here, with its clause, and counted.
 */
@Injectable()
export class SubmitProceeding {
  constructor(
    private readonly access: AccessService,
    private readonly directory: DirectoryService,
    private readonly rules: SubmissionRules,
    private readonly check: CheckApplication,
    private readonly refusals: CountRefusal,
    private readonly variables: StartVariables,
    private readonly words: ApplicationWords,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Safe when repeated with the same client request id: the first proceeding is answered again.
   * @throws DomainError FORBIDDEN, APPLICANT_NOT_ALLOWED, ENGINE_AWAY, CATEGORY_UNKNOWN, ITEM_NOT_IN_DIRECTORY,
   * ITEM_ON_NEGATIVE_LIST, DUTY_HOLDER_MISSING, DIVISION_OF_DUTIES_INCOMPLETE, SUPPORT_MISSING, ITEM_ALREADY_LISTED,
   * ITEM_NOT_LISTED, PROCEEDING_UNDER_WAY, DEPARTMENT_UNKNOWN, DUE_IN_PAST
   */
  async execute(actor: Actor, command: SubmitCommand): Promise<Submitted> {
    this.access.require(actor, 'item.apply');
    const applicant = await this.applicantOf(actor);
    requireFitting(command);
    const earlier = await this.earlier(applicant, command);
    if (earlier !== null) return earlier;
    return this.refusals.counting(actor, applicant.organisation, command.kind, async () => {
      await this.requireAllowed(applicant, command);
      return this.unitOfWork.run((manager) => this.store(manager, applicant, command));
    });
  }

  private async applicantOf(actor: Actor): Promise<Applicant> {
    if (actor.post === null) this.access.refuse();
    const organisation = await this.directory.organisation(actor.post.organisationCode);
    const city = await this.directory.cityHolding(organisation.areaCode);
    const level = areaLevel(organisation.areaCode);
    if (city === null || (level !== 'city' && level !== 'county')) {
      throw submissionErrors.noListHere();
    }
    const area = await this.directory.area(organisation.areaCode);
    return { actor, post: actor.post, organisation, area, city, day: localDay(this.clock.now()) };
  }

  private async earlier(
    { organisation }: Applicant,
    { clientRequestId }: SubmitCommand,
  ): Promise<Submitted | null> {
    const rows: { id: string }[] = await this.unitOfWork.run((manager) =>
      manager.query(
        `SELECT id FROM item_list.proceeding
         WHERE applicant_organisation = $1 AND client_request_id = $2`,
        [organisation.code, clientRequestId],
      ),
    );
    return rows[0] === undefined ? null : { id: rows[0].id, created: false };
  }

  private async requireAllowed(applicant: Applicant, command: SubmitCommand): Promise<void> {
    const { organisation, city, day } = applicant;
    const isAuthority = organisation.kind === 'gridAuthority';
    const byAuthority = command.kind === 'publication' || command.kind === 'rectification';
    if (byAuthority && !isAuthority) this.access.refuse();
    const facts = command.application;
    await this.check.requireCategories(facts === null ? [] : [facts.item], 'application');
    const rules = await this.rules.fitting({
      ...{ kind: command.kind, city: city.key, asOf: day, listKind: command.listKind },
      areaLevel: areaLevel(organisation.areaCode),
      applicantKind: isAuthority ? 'gridAuthority' : 'department',
    });
    await this.unitOfWork.run((manager) =>
      this.check.require(manager, rules, facts, { cityArea: city.areaCode, day }),
    );
    if (command.rectification !== null) await this.requireRectifiable(applicant, command);
  }

  private async requireRectifiable(
    { organisation, day }: Applicant,
    { rectification }: SubmitCommand,
  ): Promise<void> {
    const { departmentCode, dueOn } = rectification ?? { departmentCode: '', dueOn: '' };
    const departments = await this.directory.departmentsOf(organisation.areaCode, day);
    if (!departments.some(({ code }) => code === departmentCode)) {
      throw invalidField(
        'rectification.departmentCode',
        'DEPARTMENT_UNKNOWN',
        '没有这个部门，请选择本级的联动部门。',
        'There is no such department. Please choose one of your own level.',
      );
    }
    if (dueOn < day) {
      throw invalidField(
        'rectification.dueOn',
        'DUE_IN_PAST',
        '整改期限不能早于今天。',
        'The day by which it has to be mended may not lie in the past.',
      );
    }
  }

  private async store(
    manager: EntityManager,
    applicant: Applicant,
    command: SubmitCommand,
  ): Promise<Submitted> {
    const { actor, post, organisation, area, city, day } = applicant;
    const owner = { areaCode: organisation.areaCode, kind: command.listKind };
    await lockList(manager, owner);
    const code = command.application?.item.code ?? command.itemCode;
    const listed = code === null ? null : await itemOn(manager, owner, code, day);
    if (command.kind === 'entry' && listed !== null)
      throw itemListErrors.itemAlreadyListed(code ?? '');
    const needsItem = ['exit', 'adjustment', 'rectification'].includes(command.kind);
    if (needsItem && listed === null) throw itemListErrors.itemNotListed(code ?? '');
    const item = command.application?.item ?? listed;
    const title = item ?? listTitle(area, command.listKind);
    const now = this.clock.now();
    const inserted: { id: string }[] = await manager.query(
      `INSERT INTO item_list.proceeding (id, kind, city_key, area_code, client_request_id,
         applicant_account_id, acting_for_account_id, applicant_post_id, applicant_organisation,
         authority_code, title_zh, title_en, item_code, list_kind, as_of, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[newId(), command.kind, city.key, organisation.areaCode, command.clientRequestId],
        ...[actor.accountId, post.actingFor?.accountId, post.id, organisation.code],
        ...[gridAuthorityCode(organisation.areaCode), title.nameZh, title.nameEn, code],
        ...[command.listKind, day, now],
      ],
    );
    const id = inserted[0]?.id;
    if (id === undefined) return this.notInserted(manager, applicant, command);
    await this.storeFacts(manager, id, applicant, command, listed);
    await this.audit.record(manager, {
      action: 'itemList.apply',
      ...{ outcome: 'done', accountId: actor.accountId, postId: post.id, caseId: id },
      article: 'QY20.3, XX13.2, BH13.2, ZJ13, NB11.2',
      newValue: { kind: command.kind, itemCode: code },
      detail: { organisationCode: organisation.code, listKind: command.listKind },
    });
    await this.outbox.enqueue(manager, id, await this.variables.startOf(manager, id));
    return { id, created: true };
  }

  /** The same request came twice at one moment, or the item is in another proceeding. */
  private async notInserted(
    manager: EntityManager,
    { organisation }: Applicant,
    { clientRequestId }: SubmitCommand,
  ): Promise<Submitted> {
    const rows: { id: string }[] = await manager.query(
      `SELECT id FROM item_list.proceeding WHERE applicant_organisation = $1 AND client_request_id = $2`,
      [organisation.code, clientRequestId],
    );
    if (rows[0] === undefined) throw submissionErrors.underWay();
    return { id: rows[0].id, created: false };
  }

  private async storeFacts(
    manager: EntityManager,
    id: string,
    { actor, post }: Applicant,
    command: SubmitCommand,
    listed: ItemRow | null,
  ): Promise<void> {
    const facts = command.application ?? factsOf(listed, command.reason);
    if (facts === null) return;
    const round = await addApplication(
      manager,
      id,
      { ...facts.item, lawCited: facts.lawCited },
      {
        ...{ accountId: actor.accountId, postId: post.id, at: this.clock.now() },
        actingForAccountId: post.actingFor?.accountId ?? null,
      },
    );
    await this.words.keepReason(manager, id, round, facts.reason);
    const { rectification } = command;
    if (rectification === null || listed === null) return;
    await manager.query(
      `INSERT INTO item_list.rectification (proceeding_id, item_row_id, duties, due_on, department_code)
       VALUES ($1, $2, $3, $4, $5)`,
      [id, listed.rowId, rectification.duties, rectification.dueOn, rectification.departmentCode],
    );
    await this.words.keepDeficiency(manager, id, facts.reason);
  }
}

/** An exit or rectification says of its item what the list says. */
function factsOf(listed: ItemRow | null, reason: string | null): ApplicationFacts | null {
  if (listed === null) return null;
  return { item: listed, reason: reason ?? '', lawCited: null };
}
