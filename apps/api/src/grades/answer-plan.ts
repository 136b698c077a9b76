import type { Type } from '@nestjs/common';
import type { Grade, MaskKind } from '@grid/personal-data';
import { describedProperties, type DescribedProperty, nestedClass } from './described-properties';

/** What becomes of one property: it is shown by its grade, or its own properties are. */
export type PropertyPlan = GradedPlan | NestedPlan;

interface GradedPlan {
  readonly name: string;
  readonly grade: Grade;
  readonly mask: MaskKind;
  /** What stands there when the value may not be seen. */
  readonly hiddenAs: null | '' | readonly never[] | undefined;
}

interface NestedPlan {
  readonly name: string;
  readonly nested: AnswerPlan;
}

/** What becomes of each property of an answer; properties that it does not name are never answered. */
export interface AnswerPlan {
  readonly properties: readonly PropertyPlan[];
}

const plans = new WeakMap<Type, AnswerPlan>();

/**
 * The plan of a class of answers, made once.
 * @throws UngradedAnswer naming the properties without a grade
 */
export function planOf(type: Type): AnswerPlan {
  const known = plans.get(type);
  if (known !== undefined) return known;
  const properties: PropertyPlan[] = [];
  const plan: AnswerPlan = { properties };
  plans.set(type, plan);
  try {
    properties.push(...describedProperties(type).map((property) => propertyPlan(type, property)));
  } catch (error) {
    plans.delete(type);
    throw error;
  }
  return plan;
}

/** The plan of a page of answers. */
export function pagePlanOf(item: Type): AnswerPlan {
  const next: GradedPlan = { name: 'nextCursor', grade: 'public', mask: 'whole', hiddenAs: null };
  return { properties: [{ name: 'items', nested: planOf(item) }, next] };
}

/** A class of answers cannot be used because some of its properties have no grade. */
export class UngradedAnswer extends Error {
  constructor(readonly properties: readonly string[]) {
    super(`No grade, and so never answered: ${properties.join(', ')}. Add @Grade().`);
    this.name = 'UngradedAnswer';
  }
}

function propertyPlan(type: Type, property: DescribedProperty): PropertyPlan {
  const { name } = property;
  const grade = property['x-grade'];
  if (grade !== undefined) {
    return { name, grade, mask: property['x-mask'] ?? 'whole', hiddenAs: hiddenAs(property) };
  }
  const nested = nestedClass(property);
  if (nested === null) throw new UngradedAnswer([`${type.name}.${name}`]);
  return { name, nested: planOf(nested) };
}

/** Whatever the contract allows in place of a value. */
function hiddenAs({
  nullable,
  required,
  isArray,
  type,
}: DescribedProperty): GradedPlan['hiddenAs'] {
  if (nullable === true) return null;
  if (required === false) return undefined;
  if (isArray === true) return [];
  return type === String || type === 'string' ? '' : null;
}
