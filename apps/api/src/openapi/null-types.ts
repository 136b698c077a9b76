import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * Turns `nullable: true`, which Nest writes in the way of OpenAPI 3.0, into what 3.1 understands: `null` among the
 * types (and among the values of an enumeration), or as the other choice beside a referenced schema.
 */
export function withNullTypes(document: OpenAPIObject): OpenAPIObject {
  return rewritten(document) as OpenAPIObject;
}

function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, rewritten(inner)]);
  const node = Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
  return node['nullable'] === true ? orNull(node) : node;
}

function orNull({ nullable: _, type, ...schema }: Readonly<Record<string, unknown>>): unknown {
  const { allOf, ...beside } = schema;
  if (Array.isArray(allOf)) {
    return { ...beside, anyOf: [...(allOf as readonly unknown[]), { type: 'null' }] };
  }
  const values = schema['enum'];
  return {
    type: [type, 'null'],
    ...schema,
    ...(Array.isArray(values) && { enum: [...(values as readonly unknown[]), null] }),
  };
}
