import type { Type } from '@nestjs/common';
import { DECORATORS } from '@nestjs/swagger/dist/constants';
import type { Grade, MaskKind } from '@grid/personal-data';

/** A property of a class as its decorators describe it to OpenAPI. */
export interface DescribedProperty {
  readonly name: string;
  readonly type?: unknown;
  readonly isArray?: boolean;
  readonly nullable?: boolean;
  readonly required?: boolean;
  readonly 'x-grade'?: Grade;
  readonly 'x-mask'?: MaskKind;
}

/** The described properties of a class, those of its parents first. */
export function describedProperties(type: Type): readonly DescribedProperty[] {
  const prototype = type.prototype as object;
  const keys = (Reflect.getMetadata(DECORATORS.API_MODEL_PROPERTIES_ARRAY, prototype) ??
    []) as readonly string[];
  return keys.map((key) => {
    const name = key.slice(1);
    const described = Reflect.getMetadata(DECORATORS.API_MODEL_PROPERTIES, prototype, name) as
      object | undefined;
    return { ...described, name };
  });
}

/** The class of answers that a property holds, one or many of; null when it holds anything else. */
export function nestedClass({ type }: DescribedProperty): Type | null {
  if (typeof type !== 'function') return null;
  if (isDescribed(type)) return type as Type;
  if (type.prototype !== undefined) return null;
  const named = (type as () => unknown)();
  return typeof named === 'function' && isDescribed(named) ? (named as Type) : null;
}

function isDescribed(type: { readonly prototype?: unknown }): boolean {
  const { prototype } = type;
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    Reflect.hasMetadata(DECORATORS.API_MODEL_PROPERTIES_ARRAY, prototype)
  );
}
