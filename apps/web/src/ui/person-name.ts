import type { TFunction } from 'i18next';

/** A person, and the absent one for whom they act: 李四（代 张三）. */
export function personName(t: TFunction, name: string, actingFor: string | null): string {
  return actingFor === null ? name : t('person.actingFor', { name, absent: actingFor });
}
