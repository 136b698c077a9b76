import { Injectable } from '@nestjs/common';
import { CategoryList } from '@grid/intake';
import { invalidField } from '@grid/kernel';
import type { EntityManager } from 'typeorm';
import { aboutItem, type DraftedItem, refusalOf } from '../domain/submission-errors';
import type { ItemFacts } from '../domain/application';
import type { SubmissionRule } from '../domain/submission-rules';
import { validAt } from '../infrastructure/valid-at';
import type { ApplicationFacts } from './submission';

/** What an application is held against. */
export interface Surrounding {
  readonly cityArea: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** Whether an application passes what the law of its city wants checked (QY20, QY21.2, XX13, XX14, ZJ13, NB11). */
@Injectable()
export class CheckApplication {
  constructor(private readonly categories: CategoryList) {}

  /** Of an application's item, or of those of a draft. @throws DomainError CATEGORY_UNKNOWN, which names the item of a draft */
  async requireCategories(
    items: readonly Pick<ItemFacts, 'code' | 'categoryCodes'>[],
    of: 'application' | 'draft',
  ): Promise<void> {
    const known = new Set((await this.categories.inForce()).map(({ code }) => code));
    const index = items.findIndex((one) => !one.categoryCodes.every((code) => known.has(code)));
    const item = items[index];
    if (item === undefined) return;
    const text = {
      zh: '没有这个类别，请重新选择。',
      en: 'There is no such category. Please choose again.',
    };
    const { zh, en } = aboutItem(text, of === 'draft' ? { index, code: item.code } : null);
    const field = of === 'draft' ? `items.${index}.categoryCodes` : 'item.categoryCodes';
    throw invalidField(field, 'CATEGORY_UNKNOWN', zh, en);
  }

  /**
   * The first rule that is not kept, in the order in which they are given.
   * @param of the item of a draft that is checked
   * @throws DomainError the refusal of that rule
   */
  async require(
    manager: EntityManager,
    rules: readonly SubmissionRule[],
    facts: ApplicationFacts | null,
    around: Surrounding,
    of: DraftedItem | null = null,
  ): Promise<void> {
    for (const rule of rules) {
      if (!(await this.keeps(manager, rule, facts, around))) throw refusalOf(rule, of);
    }
  }

  private async keeps(
    manager: EntityManager,
    { check, support }: SubmissionRule,
    facts: ApplicationFacts | null,
    around: Surrounding,
  ): Promise<boolean> {
    if (check === 'applicantMayNotBe') return false;
    if (facts === null) return true;
    const { item, lawCited } = facts;
    switch (check) {
      case 'inDirectory':
        return (
          item.directoryCode !== null &&
          isListed(manager, 'directory', around, 'i.code = $3', [item.directoryCode])
        );
      case 'negativeList':
        return (
          lawCited !== null || !(await isListed(manager, 'negative', around, KEPT_OFF, offOf(item)))
        );
      case 'dutyHolderNamed':
        return item.dutyHolder !== null;
      case 'divisionOfDuties':
        return item.divisionOfDuties !== null && item.legalBasis !== null;
      case 'supportOffered':
        return support.every((duty) => item.support[duty] !== undefined);
    }
  }
}

/**
 * An entry of the negative list keeps off what is of its nature, and whatever goes under its code or name: what an
 * applicant says of the nature is not all that counts.
 */
const KEPT_OFF = `((i.nature <> 'ordinary' AND i.nature = $3) OR i.code = ANY($4) OR i.name_zh = $5)`;

function offOf({ nature, code, directoryCode, nameZh }: ItemFacts): readonly unknown[] {
  return [nature, [code, directoryCode], nameZh];
}

async function isListed(
  manager: EntityManager,
  kind: 'directory' | 'negative',
  { cityArea, day }: Surrounding,
  condition: string,
  values: readonly unknown[],
): Promise<boolean> {
  const at = `$${3 + values.length}`;
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM item_list.list l JOIN item_list.item i ON i.list_id = l.id
     WHERE l.kind = $1 AND l.area_code = $2 AND ${condition}
       AND ${validAt('l', at, 'NULL')} AND ${validAt('i', at, 'NULL')} LIMIT 1`,
    [kind, cityArea, ...values, day],
  );
  return rows.length > 0;
}
