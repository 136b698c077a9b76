import type { Form } from '@bpmn-io/form-js-viewer';
import type { TFunction } from 'i18next';

type Field = { readonly validate?: Readonly<Record<string, unknown>> } & Readonly<
  Record<string, unknown>
>;
type Instance = { readonly id: string };

interface Registry {
  get(id: string): Field | undefined;
}

interface Validator {
  validateFieldInstance(instance: Instance, value: unknown): string[];
}

type ValidatorClass = new (
  expressionLanguage: unknown,
  conditionChecker: unknown,
  form: unknown,
  registry: Registry,
) => Validator;

/**
 * Makes a form-js form speak the person's language. form-js only knows English sentences, so each
 * rule is asked alone and answered in our words; a text the form's author wrote for a pattern stays.
 */
export function speakValidation(form: Form, t: () => TFunction): void {
  const validator = form.get<Validator>('validator');
  const registry = form.get<Registry>('formFieldRegistry');
  const Class = validator.constructor as ValidatorClass;
  const ask = (field: Field, instance: Instance, value: unknown) =>
    new Class(form.get('expressionLanguage'), form.get('conditionChecker'), form, {
      get: () => field,
    }).validateFieldInstance(instance, value);

  validator.validateFieldInstance = (instance, value) => {
    const { validate = {}, ...field } = registry.get(instance.id) ?? {};
    const ownTrouble = ask(field, instance, value).map(() => t()('form.notValid'));
    const broken = Object.entries(validate).filter(
      ([rule, limit]) => ask({ ...field, validate: { [rule]: limit } }, instance, value).length > 0,
    );
    return [...ownTrouble, ...broken.map(([rule, limit]) => ruleText(rule, limit, validate, t()))];
  };
}

function ruleText(
  rule: string,
  limit: unknown,
  validate: Readonly<Record<string, unknown>>,
  t: TFunction,
): string {
  const known = typeof limit === 'number' || typeof limit === 'string' ? String(limit) : '';
  switch (rule) {
    case 'required':
      return t('form.required');
    case 'minLength':
      return t('form.minLength', { limit: known });
    case 'maxLength':
      return t('form.maxLength', { limit: known });
    case 'min':
      return t('form.min', { limit: known });
    case 'max':
      return t('form.max', { limit: known });
    case 'pattern':
      return typeof validate['patternErrorMessage'] === 'string'
        ? validate['patternErrorMessage']
        : t('form.notValid');
    default:
      return t('form.notValid');
  }
}
