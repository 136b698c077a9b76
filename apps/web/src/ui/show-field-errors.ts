import type { FormInstance } from 'antd';

import { ProblemError } from '../api/problem';

/** Puts what the server refused beside its field and leads to the first one; says whether there was such a field. */
export function showFieldErrors<Values extends object>(
  form: FormInstance<Values>,
  error: unknown,
): boolean {
  if (!(error instanceof ProblemError)) return false;
  const names = new Set(Object.keys(form.getFieldsValue()));
  const known = error.fields.filter(({ field }) => names.has(field));
  const fields = known.map(({ field, message }) => ({ name: field, errors: [message] }));
  form.setFields(fields as unknown as Parameters<typeof form.setFields>[0]);
  const first = known[0];
  if (first === undefined) return false;
  form.scrollToField(first.field, { focus: true, block: 'center' });
  return true;
}
