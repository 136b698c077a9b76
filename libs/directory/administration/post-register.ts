import { Injectable } from '@nestjs/common';
import { AuditService } from '@grid/audit';
import { Clock, localDay, newId } from '@grid/kernel';
import { type EntityManager, In } from 'typeorm';
import { areaPrefix } from '../domain/area-code';
import type { PostSource } from '../domain/post-source';
import type { Role } from '../domain/role';
import { ROLES } from '../domain/role';
import { ROLE_RULES, rolesFitting } from '../domain/role-rules';
import { type Validity, checkNewEnd, checkValidity, isValidOn } from '../domain/validity';
import { GridEntity } from '../infrastructure/grid.entity';
import { OrganisationEntity } from '../infrastructure/organisation.entity';
import { PostEntity } from '../infrastructure/post.entity';
import { organisationUnknown } from '../lookup/directory.errors';
import type { Post } from '../lookup/read-models';
import { toPost } from '../lookup/to-read-model';
import { requireInside } from './administered-area';
import {
  gridOutside,
  organisationNotInForce,
  postAlreadyHeld,
  postUnknown,
  roleDoesNotFit,
  roleWithoutGrids,
} from './administration.errors';

/** A post that is to be given; without titles it is called by organisation and role. */
export interface NewPost {
  readonly accountId: string;
  readonly organisationCode: string;
  readonly role: Role;
  readonly titleZh: string | null;
  readonly titleEn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly gridCodes: readonly string[] | null;
  /** The directory, unless something else is said. */
  readonly source?: PostSource | undefined;
}

/** What can change about a post that has not ended; what is left out stays. */
export interface PostChange {
  readonly validTo?: string | null | undefined;
  readonly gridCodes?: readonly string[] | null | undefined;
}

/**
 * Keeps the posts of a city. Another role is another post: the old one ends, so that history says who was what when.
 * Who may be given which post is the caller's matter (libs/access); everything happens in its transaction.
 */
@Injectable()
export class PostRegister {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError ORGANISATION_UNKNOWN, OUTSIDE_AREA, DAY_INVALID, ENDS_BEFORE_BEGIN, ORGANISATION_NOT_IN_FORCE,
   * ROLE_DOES_NOT_FIT, ROLE_WITHOUT_GRIDS, GRID_OUTSIDE, POST_ALREADY_HELD
   */
  async add(manager: EntityManager, administeredArea: string, input: NewPost): Promise<Post> {
    const { accountId, role, organisationCode, validTo, source = 'directory' } = input;
    const validity = { validFrom: input.validFrom ?? this.today(), validTo };
    checkValidity(validity);
    const organisation = await manager.findOne(OrganisationEntity, {
      where: { code: organisationCode },
      lock: { mode: 'pessimistic_read' },
    });
    if (organisation === null) throw organisationUnknown();
    requireInside(administeredArea, organisation.areaCode);
    requireCovered(organisation, validity);
    if (!rolesFitting(organisation.kind, organisation.level).includes(role)) throw roleDoesNotFit();
    const gridCodes = await this.checkedGrids(manager, organisation, role, input.gridCodes);
    await this.requireNotHeld(manager, input, validity);
    const row = manager.create(PostEntity, {
      id: newId(),
      accountId,
      organisationCode,
      role,
      titleZh: input.titleZh ?? `${organisation.nameZh}${ROLES[role].zh}`,
      titleEn: input.titleEn ?? `${organisation.nameEn} ${ROLES[role].en}`,
      ...validity,
      gridCodes,
      source,
    });
    await manager.insert(PostEntity, row);
    await this.audit.record(manager, {
      action: 'post.give',
      outcome: 'done',
      newValue: {
        postId: row.id,
        accountId,
        organisationCode,
        role,
        ...validity,
        gridCodes,
        source,
      },
    });
    return toPost({ ...row, organisation });
  }

  /**
   * Changes the last day or the grids.
   * @throws DomainError POST_UNKNOWN, OUTSIDE_AREA, ALREADY_ENDED, END_REWRITES_HISTORY, ORGANISATION_NOT_IN_FORCE,
   * ROLE_WITHOUT_GRIDS, GRID_OUTSIDE, POST_ALREADY_HELD
   */
  async change(
    manager: EntityManager,
    administeredArea: string,
    id: string,
    change: PostChange,
  ): Promise<Post> {
    const current = await this.locked(manager, id);
    const { organisation } = current;
    requireInside(administeredArea, organisation.areaCode);
    const validTo = change.validTo === undefined ? current.validTo : change.validTo;
    checkNewEnd(current, validTo, this.today());
    if (isLater(validTo, current.validTo)) {
      const extended = { validFrom: current.validFrom, validTo };
      requireCovered(organisation, extended);
      await this.requireNotHeld(manager, current, extended, id);
    }
    const gridCodes =
      change.gridCodes === undefined
        ? current.gridCodes
        : await this.checkedGrids(manager, organisation, current.role, change.gridCodes);
    await manager.update(PostEntity, { id }, { validTo, gridCodes });
    await this.audit.record(manager, {
      action: 'post.change',
      outcome: 'done',
      oldValue: { postId: id, validTo: current.validTo, gridCodes: current.gridCodes },
      newValue: { postId: id, validTo, gridCodes },
    });
    return toPost({ ...current, validTo, gridCodes });
  }

  private async locked(manager: EntityManager, id: string): Promise<PostEntity> {
    await manager.query('SELECT FROM directory.post WHERE id = $1 FOR UPDATE', [id]);
    const post = await manager.findOne(PostEntity, {
      where: { id },
      relations: { organisation: true },
    });
    if (post === null) throw postUnknown();
    return post;
  }

  private async checkedGrids(
    manager: EntityManager,
    { areaCode }: OrganisationEntity,
    role: Role,
    codes: readonly string[] | null,
  ): Promise<string[] | null> {
    if (codes === null || codes.length === 0) return null;
    if (!ROLE_RULES[role].grids) throw roleWithoutGrids();
    const wanted = [...new Set(codes)].sort();
    const rows = await manager.findBy(GridEntity, { code: In(wanted) });
    const today = this.today();
    const fitting = new Set(
      rows
        .filter((grid) => grid.validTo === null || grid.validTo >= today)
        .map((grid) => grid.code)
        .filter((code) => code.startsWith(areaPrefix(areaCode))),
    );
    const wrong = wanted.find((code) => !fitting.has(code));
    if (wrong !== undefined) throw gridOutside(wrong);
    return wanted;
  }

  private async requireNotHeld(
    manager: EntityManager,
    { accountId, organisationCode, role }: Pick<NewPost, 'accountId' | 'organisationCode' | 'role'>,
    { validFrom, validTo }: Validity,
    exceptId: string | null = null,
  ): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `post of ${accountId}`,
    ]);
    const held: unknown[] = await manager.query(
      `SELECT FROM directory.post
       WHERE account_id = $1 AND organisation_code = $2 AND role = $3 AND id IS DISTINCT FROM $4
         AND valid_to IS DISTINCT FROM valid_from - 1
         AND ($6::date IS NULL OR valid_from <= $6) AND (valid_to IS NULL OR valid_to >= $5)`,
      [accountId, organisationCode, role, exceptId, validFrom, validTo],
    );
    if (held.length > 0) throw postAlreadyHeld();
  }

  private today(): string {
    return localDay(this.clock.now());
  }
}

function requireCovered(organisation: Validity, { validFrom, validTo }: Validity): void {
  const isThereAtEnd =
    validTo === null ? organisation.validTo === null : isValidOn(organisation, validTo);
  if (!isValidOn(organisation, validFrom) || !isThereAtEnd) throw organisationNotInForce();
}

function isLater(end: string | null, than: string | null): boolean {
  return than !== null && (end === null || end > than);
}
