import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import {
  addDays,
  areaPrefix,
  checkValidity,
  DirectoryService,
  isValidOn,
  requireInside,
  type Role,
  rolesFitting,
} from '@grid/directory';
import {
  Clock,
  DomainError,
  invalidField,
  localDay,
  newId,
  type Page,
  readCursor,
  toPage,
} from '@grid/kernel';
import { UnitOfWork } from '@grid/persistence';
import { DataSource } from 'typeorm';
import type { Actor } from '../../domain/actor';
import { administeredArea } from '../../domain/administered-area';
import { OidcProvider } from '../provider/oidc-provider';

/** Who has this value in this claim holds this post, from the first to the last day (YYYY-MM-DD, inclusive). */
export interface PostRuleInput {
  readonly claim: string;
  readonly value: string;
  readonly organisationCode: string;
  readonly role: Role;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A rule as it is shown, with the names of the organisation. */
export interface PostRuleView extends PostRuleInput {
  readonly id: string;
  readonly validFrom: string;
  readonly organisationZh: string;
  readonly organisationEn: string;
}

const COLUMNS = `r.id, r.claim, r.value, r.organisation_code AS "organisationCode", r.role,
  o.name_zh AS "organisationZh", o.name_en AS "organisationEn",
  r.valid_from::text AS "validFrom", r.valid_to::text AS "validTo"`;

/** Which claims give which posts. A rule is never rewritten: it ends, and another one begins. */
@Injectable()
export class OidcPostRules {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryService,
    private readonly provider: OidcProvider,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Those of the administered area that have not ended, the newest first.
   * @throws DomainError CURSOR_INVALID
   */
  async list(actor: Actor, cursor: string | null, limit: number): Promise<Page<PostRuleView>> {
    const [createdAt, id] = readCursor(cursor, ['instant', 'uuid']) ?? [null, null];
    const rows: (PostRuleView & { createdAt: Date })[] = await this.dataSource.query(
      `SELECT ${COLUMNS}, r.created_at AS "createdAt"
       FROM access.oidc_post_rule r JOIN directory.organisation o ON o.code = r.organisation_code
       WHERE starts_with(o.area_code, $1) AND (r.valid_to IS NULL OR r.valid_to >= $2)
         AND ($3::timestamptz IS NULL OR (r.created_at, r.id) < ($3, $4::uuid))
       ORDER BY r.created_at DESC, r.id DESC LIMIT $5`,
      [prefixOf(actor), this.today(), createdAt, id, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.createdAt.toISOString(), row.id]);
    return { ...page, items: page.items.map(({ createdAt: _, ...rule }) => rule) };
  }

  /**
   * @throws DomainError ORGANISATION_UNKNOWN, OUTSIDE_AREA, ROLE_DOES_NOT_FIT, DAY_INVALID, ENDS_BEFORE_BEGIN,
   *   OIDC_OFF, OIDC_UNAVAILABLE
   */
  async add(actor: Actor, input: PostRuleInput): Promise<PostRuleView> {
    const rule = { ...input, id: newId(), validFrom: input.validFrom ?? this.today() };
    checkValidity(rule);
    const organisation = await this.directory.organisation(rule.organisationCode);
    requireInside(administeredArea(actor), organisation.areaCode);
    if (!rolesFitting(organisation.kind, organisation.level).includes(rule.role)) throw unfit();
    const issuer = await this.provider.issuer();
    await this.unitOfWork.run(async (manager) => {
      await manager.query(
        `INSERT INTO access.oidc_post_rule (id, issuer, claim, value, organisation_code, role,
           valid_from, valid_to, created_at, created_by, acting_for_account_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          rule.id,
          issuer,
          rule.claim,
          rule.value,
          rule.organisationCode,
          rule.role,
          rule.validFrom,
          rule.validTo,
          this.clock.now(),
          actor.accountId,
          actor.post?.actingFor?.accountId ?? null,
        ],
      );
      await this.audit.record(manager, {
        action: 'oidcPostRule.add',
        outcome: 'done',
        newValue: { ...recorded(rule), issuer },
      });
    });
    return { ...rule, organisationZh: organisation.nameZh, organisationEn: organisation.nameEn };
  }

  /**
   * Ends a rule at once; the posts that it gave end when their holders next sign in.
   * @throws DomainError POST_RULE_UNKNOWN also for one of another area or one that has ended
   */
  async end(actor: Actor, id: string): Promise<void> {
    const today = this.today();
    await this.unitOfWork.run(async (manager) => {
      const [rule]: PostRuleView[] = await manager.query(
        `SELECT ${COLUMNS} FROM access.oidc_post_rule r
         JOIN directory.organisation o ON o.code = r.organisation_code
         WHERE r.id = $1 AND starts_with(o.area_code, $2) FOR UPDATE OF r`,
        [id, prefixOf(actor)],
      );
      const isRunning = rule !== undefined && (isValidOn(rule, today) || rule.validFrom > today);
      if (!isRunning) throw ruleUnknown();
      const [yesterday, before] = [addDays(today, -1), addDays(rule.validFrom, -1)];
      const validTo = before > yesterday ? before : yesterday;
      await manager.query('UPDATE access.oidc_post_rule SET valid_to = $2 WHERE id = $1', [
        id,
        validTo,
      ]);
      await this.audit.record(manager, {
        action: 'oidcPostRule.end',
        outcome: 'done',
        oldValue: { id, validTo: rule.validTo },
        newValue: { id, validTo },
      });
    });
  }

  private today(): string {
    return localDay(this.clock.now());
  }
}

/** Nothing can be taken out of the record, and the value may be a person's address: it stays out. */
function recorded({ value: _, ...rule }: PostRuleInput & { readonly id: string }) {
  return rule;
}

function prefixOf(actor: Actor): string {
  return areaPrefix(administeredArea(actor));
}

function ruleUnknown(): DomainError {
  return new DomainError('notFound', 'POST_RULE_UNKNOWN', {
    zh: '没有这条规则，或者它已结束。',
    en: 'There is no such rule, or it has ended.',
  });
}

function unfit(): DomainError {
  return invalidField(
    'role',
    'ROLE_DOES_NOT_FIT',
    '该机构没有这种岗位。',
    'There is no such post in this organisation.',
  );
}
