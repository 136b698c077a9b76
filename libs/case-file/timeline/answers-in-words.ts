import { type FormComponent, type FormSchema, OUTCOME_NAMES, answerable } from '@grid/human-task';
import type { BilingualText } from '@grid/kernel';
import { type PersonalValue, erasedText } from '@grid/personal-data';

/** Names of what lists offer by code, such as departments. */
export type Names = ReadonlyMap<string, { readonly nameZh: string; readonly nameEn: string }>;

/** What was answered in a form as people read it: `是否立案：立案；理由：…`; what was erased says so. */
export function answersInWords(
  schema: FormSchema,
  answers: Readonly<Record<string, PersonalValue>>,
  names: Names,
): BilingualText {
  const lines = answerable(schema.components).flatMap((component) => {
    const value = component.key === undefined ? undefined : answers[component.key];
    return value === undefined ? [] : [line(component, value, names)];
  });
  return {
    zh: lines.map((l) => l.zh).join('；'),
    en: lines.map((l) => l.en).join('; '),
  };
}

function line(component: FormComponent, answer: PersonalValue, names: Names): BilingualText {
  const chosen =
    'value' in answer ? words(component, answer.value, names) : erasedText(answer.erased);
  const label = component.label ?? component.dateLabel ?? component.key ?? '';
  return {
    zh: `${label}：${chosen.zh}`,
    en: `${component.properties?.['labelEn'] ?? label}: ${chosen.en}`,
  };
}

function words(component: FormComponent, value: string, names: Names): BilingualText {
  const named = names.get(value);
  if (component.valuesKey !== undefined && named !== undefined) {
    return { zh: named.nameZh, en: named.nameEn };
  }
  const offered = OUTCOME_NAMES[component.valuesKey ?? '']?.[value];
  if (offered !== undefined) return offered;
  const option = component.values?.find((v) => v.value === value);
  if (option === undefined) return { zh: value, en: value };
  return { zh: option.label, en: component.properties?.[`${value}En`] ?? option.label };
}
