import { z } from 'zod';
import { OUTCOME_NAMES } from '../domain/outcome-names';
import type { Language, Option } from './form-data';

type Variables = Readonly<Record<string, unknown>>;

const proposedLimit = z.object({
  workingDays: z.number(),
  basisZh: z.string(),
  basisEn: z.string(),
});

/** What the decision tables propose, as first values of a form. */
export function proposalFacts(
  variables: Variables,
  language: Language,
): Readonly<Record<string, string | null>> {
  const proposed = variables['proposedDepartment'];
  const department = typeof proposed === 'string' ? proposed : null;
  const limit = proposedLimit.safeParse(variables['limit']);
  return {
    proposedDepartment: department,
    departmentCode: department,
    dispatchOutcome: 'dispatch',
    proposedLimitText: limit.success ? limitText(limit.data, language) : null,
    proposedLimitDays: limit.success ? String(limit.data.workingDays) : null,
  };
}

function limitText(limit: z.infer<typeof proposedLimit>, language: Language): string {
  const { workingDays, basisZh, basisEn } = limit;
  return language === 'zh'
    ? `${workingDays} 个工作日（${basisZh}）`
    : `${workingDays} working days (${basisEn})`;
}

/** The choices that depend on the level: the city has nobody above it to hand up to (ZJ33.1). */
export function outcomeOptions(
  variables: Variables,
  language: Language,
): Readonly<Record<string, readonly Option[]>> {
  const { cityAuthority, dispatchAuthority, supervisor } = variables;
  const offered = (list: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: OUTCOME_NAMES[list]?.[value]?.[language] ?? value }));
  const handUp = dispatchAuthority === cityAuthority ? [] : ['handUp'];
  const raise = supervisor === cityAuthority ? [] : ['raise'];
  return {
    dispatchOutcomes: offered('dispatchOutcomes', ['dispatch', ...handUp]),
    superviseOutcomes: offered('superviseOutcomes', ['urged', ...raise]),
  };
}
