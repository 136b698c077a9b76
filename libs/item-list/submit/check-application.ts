import { Injectable } from '@nestjs/common';
import { CategoryList } from '@grid/intake';
import { invalidField } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { refusalOf } from '../domain/submission-errors';
import type { SubmissionCheck, SubmissionRule } from '../domain/submission-rules';
import { dutiesWanted } from '../domain/support-duties';
import { validAt } from '../infrastructure/valid-at';
import type { ApplicationFacts } from './submission';

/** What an application is held against. */
export interface Surrounding {
  readonly cityKey: string;
  readonly cityArea: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Whether an application passes what the law of its city wants checked (QY20, QY21.2, XX13, XX14, ZJ13, NB11). */
@Injectable()
export class CheckApplication {
  constructor(private readonly categories: CategoryList) {}

  /** Of one item, or of several, each with the field it stands in. @throws DomainError CATEGORY_UNKNOWN */
  async requireCategories(
    ...named: readonly { readonly codes: readonly string[]; readonly field: string }[]
  ): Promise<void> {
    const known = new Set((await this.categories.inForce()).map(({ code }) => code));
    const wrong = named.find(({ codes }) => !codes.every((code) => known.has(code)));
    if (wrong === undefined) return;
    throw invalidField(
      wrong.field,
      'CATEGORY_UNKNOWN',
      '没有这个类别，请重新选择。',
      'There is no such category. Please choose again.',
    );
  }

  /**
   * The first rule that is not kept, in the order in which they are given.
   * @throws DomainError the refusal of that rule
   */
  async require(
    manager: EntityManager,
    rules: readonly SubmissionRule[],
    facts: ApplicationFacts | null,
    around: Surrounding,
  ): Promise<void> {
    for (const rule of rules) {
      if (!(await this.keeps(manager, rule.check, facts, around))) throw refusalOf(rule);
    }
  }

  private async keeps(
    manager: EntityManager,
    check: SubmissionCheck,
    facts: ApplicationFacts | null,
    around: Surrounding,
  ): Promise<boolean> {
    if (check === 'applicantMayNotBe') return false;
    if (facts === null) return true;
    const { item, lawCited } = facts;
    switch (check) {
      case 'inDirectory':
        return isListed(manager, 'directory', around, 'i.code', item.directoryCode);
      case 'negativeList':
        return (
          lawCited !== null ||
          !(await isListed(manager, 'negative', around, 'i.nature', item.nature))
        );
      case 'dutyHolderNamed':
        return item.dutyHolder !== null;
      case 'divisionOfDuties':
        return item.divisionOfDuties !== null && item.legalBasis !== null;
      case 'supportOffered':
        return dutiesWanted(around.cityKey).every((duty) => item.support[duty] !== undefined);
    }
  }
}

async function isListed(
  manager: EntityManager,
  kind: 'directory' | 'negative',
  { cityArea, day }: Surrounding,
  column: 'i.code' | 'i.nature',
  value: string | null,
): Promise<boolean> {
  if (value === null) return false;
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM item_list.list l JOIN item_list.item i ON i.list_id = l.id
     WHERE l.kind = $1 AND l.area_code = $2 AND ${column} = $3
       AND ${validAt('l', '$4', 'NULL')} AND ${validAt('i', '$4', 'NULL')} LIMIT 1`,
    [kind, cityArea, value, day],
  );
  return rows.length > 0;
}
