import type { FormInstance } from 'antd';

import type { ProblemError } from '../../api/problem';
import type { ReportValues } from './report-values';

/** Puts what the server refused beside its field and leads to the first one. */
export function showFieldErrors(form: FormInstance<ReportValues>, error: ProblemError): void {
  const names = new Set(Object.keys(form.getFieldsValue()));
  const known = error.fields.filter(({ field }) => names.has(field));
  form.setFields(
    known.map(({ field, message }) => ({ name: field as keyof ReportValues, errors: [message] })),
  );
  const first = known[0];
  if (first !== undefined) {
    form.scrollToField(first.field, { focus: true, block: 'center' });
  }
}
