import { DomainError, type FieldError } from '@grid/kernel';
import { z } from 'zod';
import { type FormComponent, type FormSchema, answerable } from './form-schema';

/** What somebody answered: what was chosen from lists, what was written, and what of the first the process needs to know. */
export interface CheckedAnswers {
  readonly choices: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
}

/** Values that a list takes from the task's data (`valuesKey`). */
export type OptionSource = (valuesKey: string) => readonly string[];

const LONGEST_TEXT = 4000;

/**
 * Checks answers against the form of the task, as the browser did: only fields of the form, required ones there,
 * choices among the offered, days of the calendar. A field whose `requiredWhen` property names `field=value` is required in that case.
 * Only choices marked `decision` become process variables; opinions and messages are free text and never do.
 * @throws DomainError VALIDATION_FAILED with one entry for each field
 */
export function checkAnswers(
  schema: FormSchema,
  given: Readonly<Record<string, unknown>>,
  options: OptionSource,
): CheckedAnswers {
  return checked(schema, given, options, isRequired);
}

/** The same for answers that somebody else will complete: nothing is required yet. @throws as `checkAnswers` */
export function checkDraft(
  schema: FormSchema,
  given: Readonly<Record<string, unknown>>,
  options: OptionSource,
): CheckedAnswers {
  return checked(schema, given, options, () => false);
}

type Requirement = (component: FormComponent, given: Readonly<Record<string, unknown>>) => boolean;

function checked(
  schema: FormSchema,
  given: Readonly<Record<string, unknown>>,
  options: OptionSource,
  required: Requirement,
): CheckedAnswers {
  const components = answerable(schema.components).filter(isInput);
  const known = new Set(components.map((component) => component.key));
  const errors = [
    ...Object.keys(given)
      .filter((field) => !known.has(field))
      .map((field) =>
        fieldError(field, 'FIELD_UNKNOWN', '表单中没有此项。', 'The form has no such field.'),
      ),
    ...components.flatMap((component) => check(component, given, options, required)),
  ];
  if (errors.length > 0) {
    const message = {
      zh: '填写内容有误，请按提示修改。',
      en: 'Some answers need to be corrected.',
    };
    throw new DomainError('invalid', 'VALIDATION_FAILED', message, errors);
  }
  const lists = components.filter((component) => offers(component, options) !== null);
  return {
    choices: pick(lists, given),
    texts: pick(
      components.filter((component) => !lists.includes(component)),
      given,
    ),
    variables: pick(
      lists.filter((component) => component.properties?.['decision'] === 'true'),
      given,
    ),
  };
}

function isInput(component: FormComponent): boolean {
  return ['radio', 'select', 'textarea', 'textfield', 'datetime'].includes(component.type);
}

function check(
  component: FormComponent,
  given: Readonly<Record<string, unknown>>,
  options: OptionSource,
  required: Requirement,
): FieldError[] {
  const field = component.key ?? '';
  const value = given[field];
  if (value === undefined || value === null || value === '') {
    return required(component, given)
      ? [fieldError(field, 'REQUIRED', '此项必填。', 'This field is required.')]
      : [];
  }
  if (typeof value !== 'string' || value.includes('\0')) {
    return [fieldError(field, 'NOT_TEXT', '此项应为文字。', 'This field takes text.')];
  }
  const longest = component.validate?.maxLength ?? LONGEST_TEXT;
  if (value.length > longest) {
    return [
      fieldError(field, 'TOO_LONG', `最多 ${longest} 个字。`, `At most ${longest} characters.`),
    ];
  }
  if (component.type === 'datetime' && !z.iso.date().safeParse(value).success) {
    return [
      fieldError(field, 'NOT_A_DAY', '请填写日期（年-月-日）。', 'Please give a day (YYYY-MM-DD).'),
    ];
  }
  const offered = offers(component, options);
  return offered === null || offered.includes(value)
    ? []
    : [fieldError(field, 'NOT_OFFERED', '请从选项中选择。', 'Please choose one of the options.')];
}

function isRequired(component: FormComponent, given: Readonly<Record<string, unknown>>): boolean {
  const condition = component.properties?.['requiredWhen'];
  if (condition === undefined) return component.validate?.required === true;
  const [field, value] = condition.split('=');
  return field !== undefined && given[field] === value;
}

function offers(component: FormComponent, options: OptionSource): readonly string[] | null {
  if (component.valuesKey !== undefined) return options(component.valuesKey);
  return component.values?.map((option) => option.value) ?? null;
}

function pick(
  components: readonly FormComponent[],
  given: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    components.flatMap(({ key }) => {
      const value = key === undefined ? undefined : given[key];
      return key !== undefined && typeof value === 'string' && value !== '' ? [[key, value]] : [];
    }),
  );
}

function fieldError(field: string, code: string, zh: string, en: string): FieldError {
  return { field: `answers.${field}`, code, message: { zh, en } };
}
