/** Two steps of one matter that may not lie in one hand. Both days are inclusive (YYYY-MM-DD); null is open. */
export interface SeparationRule {
  readonly id: string;
  /** The city whose ordinance orders it; null for every city. */
  readonly cityKey: string | null;
  /** A process, or with `*` at its end every process whose id begins so. */
  readonly processId: string;
  /**
   * An act such as `report`, or an element of the diagram; `*` at its end as above. `@party-committee` after it means
   * the step as it is taken for an organisation of that function.
   */
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
  /** The organisation in whose post it is taken; none for a report or an application. */
  readonly organisationCode?: string | null;
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
      (earlier) =>
        otherSteps(rule, intended).some((other) => isStep(other, earlier)) &&
        earlier.accountIds.some((accountId) => intended.accountIds.includes(accountId)),
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
  intended: IntendedStep,
): readonly SeparationRule[] {
  const { cityKey, processId, day } = intended;
  return rules.filter(
    (rule) =>
      (rule.cityKey === null || rule.cityKey === cityKey) &&
      fits(rule.processId, processId) &&
      rule.validFrom <= day &&
      (rule.validTo === null || day <= rule.validTo) &&
      otherSteps(rule, intended).length > 0,
  );
}

function otherSteps({ firstStep, secondStep }: SeparationRule, step: TakenStep): readonly string[] {
  return [
    ...(isStep(firstStep, step) ? [secondStep] : []),
    ...(isStep(secondStep, step) ? [firstStep] : []),
  ];
}

function isStep(pattern: string, { step, organisationCode }: TakenStep): boolean {
  const [element = '', what] = pattern.split('@');
  return fits(element, step) && (what === undefined || what === functionOf(organisationCode));
}

/** What an organisation does, as its code says after that of the area: `410702-party-committee`. */
function functionOf(organisationCode: string | null | undefined): string | undefined {
  return organisationCode?.replace(/^\d+-/, '');
}

function fits(pattern: string, value: string): boolean {
  return pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : pattern === value;
}
