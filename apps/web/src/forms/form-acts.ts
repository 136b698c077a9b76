import type { Form } from '@bpmn-io/form-js-viewer';

import { ProblemError } from '../api/problem';

interface KeyedField {
  readonly id: string;
  readonly key?: string;
}

/** Validates and gives the answers; when a field is not right it is shown, led to, and null comes back. */
export function submitForm(
  form: Form,
  root: HTMLElement,
): Readonly<Record<string, unknown>> | null {
  const { data, errors } = form.submit();
  if (Object.keys(errors).length === 0) return data;
  focusFirstError(root);
  return null;
}

/** What has been filled in so far; empty before a schema was shown. */
export function typedAnswers(form: Form): Readonly<Record<string, unknown>> {
  const answers: Readonly<Record<string, unknown>> =
    form._getState().schema === null ? {} : form._getSubmitData();
  return Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Puts the server's words beside the fields they are about (`answers.<key>` or `<key>`). */
export function showProblemInForm(form: Form, root: HTMLElement, error: unknown): void {
  if (!(error instanceof ProblemError) || error.fields.length === 0) return;
  const fields = form.get<{ getAll(): KeyedField[] }>('formFieldRegistry').getAll();
  const errors: Record<string, string[]> = {};
  for (const { field, message } of error.fields) {
    const key = field.replace(/^answers\./, '');
    const owner = fields.find((one) => one.key === key);
    if (owner !== undefined) errors[owner.id] = [...(errors[owner.id] ?? []), message];
  }
  form._setState({ errors });
  focusFirstError(root);
}

function focusFirstError(root: HTMLElement): void {
  requestAnimationFrame(() => {
    const selector = 'input, textarea, select';
    const field = root.querySelector('.fjs-has-errors');
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  });
}
