/** Two steps of one matter that may not lie in one hand. Both days are inclusive (YYYY-MM-DD); null is open. */
export interface SeparationRule {
  readonly id: string;
  /** The city whose ordinance orders it; null for every city. */
  readonly cityKey: string | null;
  /** A process, or with `*` at its end every process whose id begins so. */
  readonly processId: string;
  /** An act such as `report`, or an element of the diagram; `*` at its end as above. */
  readonly firstStep: string;
  readonly secondStep: string;
  /** Null only for a setting of the product. */
  readonly article: string | null;
  readonly basis: 'law' | 'default';
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A step that was taken, by whom: the account and, where it acted for somebody absent, that person too. */
export interface TakenStep {
  readonly step: string;
  readonly accountIds: readonly string[];
}

/** A step that somebody is about to take. */
export interface IntendedStep extends TakenStep {
  readonly cityKey: string;
  readonly processId: string;
  /** The day of the act (YYYY-MM-DD, Asia/Shanghai). */
  readonly day: string;
}

/** The rules that keep these people from the step, because one of them took the other step before; law first. */
export function rulesBroken(
  rules: readonly SeparationRule[],
  intended: IntendedStep,
  taken: readonly TakenStep[],
): readonly SeparationRule[] {
  const broken = rulesAbout(rules, intended).filter((rule) =>
    taken.some(
      ({ step, accountIds }) =>
        otherSteps(rule, intended.step).some((other) => fits(other, step)) &&
        accountIds.some((accountId) => intended.accountIds.includes(accountId)),
    ),
  );
  return [
    ...broken.filter(({ basis }) => basis === 'law'),
    ...broken.filter(({ basis }) => basis === 'default'),
  ];
}

/** The rules in force that concern a step of a process, whoever takes it. */
function rulesAbout(
  rules: readonly SeparationRule[],
  { cityKey, processId, step, day }: IntendedStep,
): readonly SeparationRule[] {
  return rules.filter(
    (rule) =>
      (rule.cityKey === null || rule.cityKey === cityKey) &&
      fits(rule.processId, processId) &&
      rule.validFrom <= day &&
      (rule.validTo === null || day <= rule.validTo) &&
      otherSteps(rule, step).length > 0,
  );
}

function otherSteps({ firstStep, secondStep }: SeparationRule, step: string): readonly string[] {
  return [
    ...(fits(firstStep, step) ? [secondStep] : []),
    ...(fits(secondStep, step) ? [firstStep] : []),
  ];
}

function fits(pattern: string, value: string): boolean {
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : pattern === value;
}
