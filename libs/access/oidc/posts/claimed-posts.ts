import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { addDays, PostRegister, type Role, ROLES } from '@grid/directory';
import { Clock, DomainError, localDay } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { withdrawInvitations } from '../../accounts/withdraw-invitations';
import { requireFitHolder } from '../../appointments/fit-holder';
import { claimHas } from '../domain/claims';
import type { ProvedIdentity } from '../provider/oidc-provider';

interface PostRule {
  readonly id: string;
  readonly claim: string;
  readonly value: string;
  readonly organisation_code: string;
  readonly area_code: string;
  readonly role: Role;
  readonly valid_to: string | null;
}

interface HeldPost {
  readonly id: string;
  readonly organisation_code: string;
  readonly area_code: string;
  readonly role: Role;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/**
 * Brings the posts that come from claims in line with what the provider says now, by the rules in force today. Posts
 * that were given in our directory stay as they are. A rule does nothing for whoever made it,
 * nor for whom they stood in for then.
 */
@Injectable()
export class ClaimedPosts {
  constructor(
    private readonly register: PostRegister,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The account must be locked by the caller's transaction. */
  async apply(
    manager: EntityManager,
    accountId: string,
    { issuer, claims }: ProvedIdentity,
  ): Promise<void> {
    const today = localDay(this.clock.now());
    const rules = await rulesInForce(manager, issuer, accountId, today);
    const wanted = onePerPost(rules.filter(({ claim, value }) => claimHas(claims, claim, value)));
    const held = await heldByClaims(manager, accountId, today);
    for (const post of held) {
      const rule = wanted.get(keyOf(post));
      if (rule === undefined) await this.end(manager, post, today);
      else if (rule.valid_to !== post.valid_to) await this.prolong(manager, post, rule);
    }
    const keys = new Set(held.map(keyOf));
    for (const [key, rule] of wanted) {
      if (!keys.has(key)) await this.give(manager, accountId, rule);
    }
  }

  private async give(manager: EntityManager, accountId: string, rule: PostRule): Promise<void> {
    const { organisation_code: organisationCode, role, valid_to: validTo } = rule;
    await this.unlessUnfit(manager, accountId, rule, async () => {
      await requireFitHolder(manager, accountId, role);
      await this.register.add(manager, rule.area_code, {
        accountId,
        organisationCode,
        role,
        titleZh: null,
        titleEn: null,
        validFrom: null,
        validTo,
        gridCodes: null,
        source: 'oidc',
      });
      await withdrawInvitations(manager, this.audit, accountId, accountId);
    });
  }

  private async prolong(manager: EntityManager, post: HeldPost, rule: PostRule): Promise<void> {
    await this.unlessUnfit(manager, null, rule, async () => {
      await this.register.change(manager, rule.area_code, post.id, { validTo: rule.valid_to });
    });
  }

  /** Ends a post at once; one that begins today never was. */
  private async end(manager: EntityManager, post: HeldPost, today: string): Promise<void> {
    const [yesterday, before] = [addDays(today, -1), addDays(post.valid_from, -1)];
    const validTo = before > yesterday ? before : yesterday;
    await this.register.change(manager, post.area_code, post.id, { validTo });
  }

  /** A rule that no longer fits the directory keeps nobody out; that it does not is on record. */
  private async unlessUnfit(
    manager: EntityManager,
    accountId: string | null,
    rule: PostRule,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'POST_ALREADY_HELD') return;
      await this.audit.record(manager, {
        action: 'post.give',
        outcome: 'failed',
        code: error.code,
        detail: { ruleId: rule.id, accountId },
      });
    }
  }
}

function keyOf({ organisation_code: organisation, role }: PostRule | HeldPost): string {
  return `${organisation} ${role}`;
}

/** Of several rules for one post that with the latest end counts. */
function onePerPost(rules: readonly PostRule[]): ReadonlyMap<string, PostRule> {
  const end = ({ valid_to: last }: PostRule) => last ?? '9999-12-31';
  const known = rules.filter(({ role }) => Object.hasOwn(ROLES, role));
  const earliestFirst = [...known].sort((a, b) => end(a).localeCompare(end(b)));
  return new Map(earliestFirst.map((rule) => [keyOf(rule), rule]));
}

function rulesInForce(
  manager: EntityManager,
  issuer: string,
  accountId: string,
  day: string,
): Promise<PostRule[]> {
  return manager.query(
    `SELECT r.id, r.claim, r.value, r.organisation_code, o.area_code, r.role, r.valid_to::text
     FROM access.oidc_post_rule r JOIN directory.organisation o ON o.code = r.organisation_code
     WHERE r.issuer = $1 AND r.created_by IS DISTINCT FROM $2
       AND r.acting_for_account_id IS DISTINCT FROM $2
       AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to >= $3)`,
    [issuer, accountId, day],
  );
}

function heldByClaims(manager: EntityManager, accountId: string, day: string): Promise<HeldPost[]> {
  return manager.query(
    `SELECT p.id, p.organisation_code, o.area_code, p.role, p.valid_from::text, p.valid_to::text
     FROM directory.post p JOIN directory.organisation o ON o.code = p.organisation_code
     WHERE p.account_id = $1 AND p.source = 'oidc' AND (p.valid_to IS NULL OR p.valid_to >= $2)
     ORDER BY p.id FOR UPDATE OF p`,
    [accountId, day],
  );
}
