import { DomainError, type FieldError } from '@grid/kernel';
import type { CoDepartment } from './part';
import { jointErrors } from './joint-errors';

/** How many departments the form of a dispatch can ask to help; more are added while it runs. */
const PLACES = [1, 2, 3] as const;

/**
 * Checks whom an official names beside the lead. Every department is one of those offered already.
 * @param choices what was chosen in the form of the dispatch, by its keys
 * @param limitDays the working days that the lead has; null when not known
 * @throws DomainError CO_HANDLERS_INVALID with one field each: CO_HANDLER_IS_LEAD, CO_HANDLER_TWICE, SUB_DEADLINE_BEYOND_LIMIT
 */
export function requireCoHandlers(
  choices: Readonly<Record<string, string>>,
  limitDays: number | null,
): readonly CoDepartment[] {
  const errors: FieldError[] = [];
  const named: CoDepartment[] = [];
  for (const place of PLACES) {
    const field = `answers.coDepartment${place}`;
    const departmentCode = choices[`coDepartment${place}`];
    if (departmentCode === undefined) continue;
    const days = choices[`coDays${place}`];
    const workingDays = days === undefined ? null : Number(days);
    if (departmentCode === choices['departmentCode']) {
      errors.push(...jointErrors.isLead(field).fields);
    }
    if (named.some((one) => one.departmentCode === departmentCode)) {
      errors.push(...jointErrors.twice(field).fields);
    }
    if (workingDays !== null && limitDays !== null && workingDays > limitDays) {
      errors.push(...jointErrors.deadlineBeyond(`answers.coDays${place}`).fields);
    }
    named.push({ departmentCode, workingDays });
  }
  if (errors.length === 0) return named;
  throw new DomainError(
    'invalid',
    'CO_HANDLERS_INVALID',
    {
      zh: '协办部门填写有误，请按提示修改。',
      en: 'The co-handlers need to be corrected.',
    },
    errors,
  );
}
