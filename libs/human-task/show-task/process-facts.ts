import { z } from 'zod';
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
  const zh = language === 'zh';
  const handUp = { value: 'handUp', label: zh ? '上报上一级' : 'Hand it up' };
  const raise = { value: 'raise', label: zh ? '提请上一级督办' : 'Ask the level above' };
  return {
    dispatchOutcomes: [
      { value: 'dispatch', label: zh ? '派遣' : 'Dispatch' },
      ...(dispatchAuthority === cityAuthority ? [] : [handUp]),
    ],
    superviseOutcomes: [
      { value: 'urged', label: zh ? '已督促，继续跟踪' : 'Urged; it is followed further' },
      ...(supervisor === cityAuthority ? [] : [raise]),
    ],
  };
}
