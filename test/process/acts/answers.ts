import type { Seeded } from '../../support/seeded';

interface Component {
  readonly key?: string;
  readonly type: string;
  readonly values?: readonly { readonly value: string }[];
  readonly valuesKey?: string;
  readonly validate?: { readonly required?: boolean };
  readonly properties?: Readonly<Record<string, string>>;
  readonly components?: readonly Component[];
}

/** A task with its form as the interface shows it. */
export interface TaskPage {
  readonly form: {
    readonly schema: {
      readonly components: readonly Component[];
      readonly properties?: Readonly<Record<string, string>>;
    };
  };
  readonly data: Readonly<Record<string, unknown>>;
}

/** What leads a matter forward, where there is a choice. */
const FORWARD = new Set(
  'accept dispatch agree approve resubmit received remedied passed settled grant noted urged settle rule'.split(
    ' ',
  ),
);

/** Answers to a form: forward what it asks for, or by chance more than that, which it may refuse. */
export function answersOf(
  { form, data }: TaskPage,
  chance: Seeded | null,
  today: string,
): Readonly<Record<string, string>> {
  const components = flat(form.schema.components);
  const answers: Record<string, string> = {};
  for (const one of components) {
    const options = optionsOf(one, data);
    if (one.key === undefined || options === null || options.length === 0) continue;
    const leading = options.find((option) => FORWARD.has(option));
    const isLeftOut = chance === null ? leading === undefined : chance.pick([true, false]);
    if (isLeftOut && !isNeeded(one, answers)) continue;
    const forward = leading ?? options[0] ?? '';
    answers[one.key] = chance === null ? forward : chance.pick(options);
  }
  for (const one of components) {
    if (one.key === undefined || !isNeeded(one, answers)) continue;
    if (one.type === 'datetime') answers[one.key] = today;
    if (one.key === 'rulingArticle') answers[one.key] = 'QY26.2';
    else if (one.type === 'textarea' || one.type === 'textfield') answers[one.key] = '情况属实';
  }
  return answers;
}

function flat(components: readonly Component[]): readonly Component[] {
  return components.flatMap((one) => [one, ...flat(one.components ?? [])]);
}

function optionsOf(
  { type, values, valuesKey }: Component,
  data: Readonly<Record<string, unknown>>,
): readonly string[] | null {
  if (type !== 'radio' && type !== 'select') return null;
  const offered = valuesKey === undefined ? values : data[valuesKey];
  return ((offered ?? []) as readonly { readonly value: string }[]).map(({ value }) => value);
}

function isNeeded(one: Component, answers: Readonly<Record<string, string>>): boolean {
  const [field, value] = one.properties?.['requiredWhen']?.split('=') ?? [];
  return field === undefined ? one.validate?.required === true : answers[field] === value;
}
