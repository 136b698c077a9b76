import type { FormSchema } from '../api/tasks';
import type { Language } from '../i18n/language';

type Component = Readonly<Record<string, unknown>>;

/** Component texts and the property that carries their English twin. */
const TWINS = {
  label: 'labelEn',
  dateLabel: 'labelEn',
  description: 'descriptionEn',
  content: 'contentEn',
  text: 'textEn',
} as const;

/**
 * The schema in the person's language. Forms are written in Chinese; a component names its English
 * twins in its properties: `labelEn`, `descriptionEn`, `contentEn`, `textEn`, and `<value>En` for an
 * option.
 */
export function localiseSchema(schema: FormSchema, language: Language): FormSchema {
  return language === 'zh' ? schema : withComponents(schema, toEnglish);
}

/** A schema whose components were changed, those in groups too. */
function withComponents(owner: Component, change: (one: Component) => Component): Component {
  const components = owner['components'];
  if (!Array.isArray(components)) return owner;
  const changed = (components as Component[]).map((one) => withComponents(change(one), change));
  return { ...owner, components: changed };
}

/** A row of the table of facts, and the fact it quotes. */
const ROW = /<tr><th>[^<]*<\/th><td>\{\{(\w+)\}\}<\/td><\/tr>/g;

/** The schema without the rows for which there is no fact: form-js would show a sign of warning in them. */
export function withoutBlankRows(
  schema: FormSchema,
  data: Readonly<Record<string, unknown>>,
): FormSchema {
  const isBlank = (fact: string) => (data[fact] ?? '') === '';
  return withComponents(schema, ({ content, ...component }) =>
    typeof content === 'string'
      ? {
          ...component,
          content: content.replace(ROW, (row, fact: string) => (isBlank(fact) ? '' : row)),
        }
      : component,
  );
}

function toEnglish(component: Component): Component {
  const properties = (component['properties'] ?? {}) as Readonly<Record<string, string>>;
  const texts = Object.entries(TWINS)
    .filter(([key, twin]) => component[key] !== undefined && properties[twin] !== undefined)
    .map(([key, twin]) => [key, properties[twin]] as const);
  return {
    ...component,
    ...Object.fromEntries(texts),
    ...optionsToEnglish(component, properties),
  };
}

function optionsToEnglish(
  component: Component,
  properties: Readonly<Record<string, string>>,
): Component {
  const values = component['values'];
  if (!Array.isArray(values)) return {};
  return {
    values: (values as { value: string; label: string }[]).map((option) => ({
      ...option,
      label: properties[`${option.value}En`] ?? option.label,
    })),
  };
}

/** The data with proposals filled in: a component's property `prefill` names the fact it starts with. */
export function prefill(
  schema: FormSchema,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const proposals = allComponents(schema).flatMap((component) => {
    const { prefill: source } = (component['properties'] ?? {}) as Record<string, string>;
    const key = component['key'];
    return typeof key === 'string' && source !== undefined && data[key] === undefined
      ? [[key, data[source]] as const]
      : [];
  });
  return { ...Object.fromEntries(proposals), ...data };
}

/** Every component of a schema, groups opened. */
export function allComponents(schema: Component): readonly Component[] {
  const components = schema['components'];
  if (!Array.isArray(components)) return [];
  return (components as Component[]).flatMap((one) => [one, ...allComponents(one)]);
}
