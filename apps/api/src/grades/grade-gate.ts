import { Injectable, type Type } from '@nestjs/common';
import type { Actor } from '@grid/access';
import { CLEAR_VISIBILITY, GradeVisibilityService, STRANGER_VISIBILITY } from '@grid/personal-data';
import { planOf } from './answer-plan';
import type { ClearReason } from './in-clear.decorator';
import { show } from './show';
import type { Viewer } from './viewer';

/**
 * The one way out for values with a grade. Answers pass it by themselves (`GradeInterceptor`); what is written
 * otherwise — a file, an event stream, an archive — is asked here: one `viewer`, then `apply` for each row.
 */
@Injectable()
export class GradeGate {
  constructor(private readonly visibility: GradeVisibilityService) {}

  /** Who looks, and what they see of each grade under the post they act under. */
  async viewer(actor: Actor | null, inClear?: ClearReason): Promise<Viewer> {
    const accountId = actor?.accountId ?? null;
    if (inClear !== undefined) return { accountId, sees: CLEAR_VISIBILITY };
    if (actor === null) return { accountId, sees: STRANGER_VISIBILITY };
    return { accountId, sees: await this.visibility.of(actor.post?.role ?? null) };
  }

  /** A copy of `value`, or of each of its items, with the properties of `answer` alone and as `viewer` may see them. */
  apply<T extends object>(answer: Type<T>, value: T, viewer: Viewer): T;
  apply<T extends object>(answer: Type<T>, value: readonly T[], viewer: Viewer): readonly T[];
  apply<T extends object>(answer: Type<T>, value: T | readonly T[], viewer: Viewer): unknown {
    return show(planOf(answer), value, viewer);
  }
}
