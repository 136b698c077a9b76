import type { FormInstance } from 'antd';

import { ProblemError } from '../api/problem';
import { withoutClause } from './problem-text';

/**
 * Puts what the server refused beside its field and leads to the first one; says whether there was such a field.
 * @param named what the form calls a field that the server calls otherwise
 */
export function showFieldErrors<Values extends object>(
  form: FormInstance<Values>,
  error: unknown,
  named: Readonly<Record<string, string>> = {},
): boolean {
  if (!(error instanceof ProblemError)) return false;
  const names = new Set(Object.keys(form.getFieldsValue()));
  const known = error.fields
    .map(({ field, message }) => ({
      name: named[field] ?? field,
      errors: [withoutClause(message, error.problem.article)],
    }))
    .filter(({ name }) => names.has(name));
  form.setFields(known as unknown as Parameters<typeof form.setFields>[0]);
  const first = known[0];
  if (first === undefined) return false;
  form.scrollToField(first.name, { focus: true, block: 'center' });
  return true;
}
