/** As much of a JSON schema as says where its values' grades are. */
interface Schema {
  readonly $ref?: string;
  readonly 'x-grade'?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Content {
  readonly schema?: Schema;
}

/** As much of an OpenAPI document as says what is answered. */
export interface Described {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses?: object } | object>>>
  >;
  readonly components?: { readonly schemas?: Readonly<Record<string, object>> };
}

/** Pages are made of nothing but their items and where the next one begins. */
const OF_EVERY_PAGE = 'nextCursor';

/** The properties of answers that have no grade, neither of their own nor from the object they lie in. */
export function ungraded(document: Described): readonly string[] {
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const found = new Set<string>();
  const seen = new Set<string>();

  const walk = (schema: Schema, name: string): void => {
    if (schema['x-grade'] !== undefined) return;
    if (schema.$ref !== undefined) return walkNamed(schema.$ref);
    const inner = [schema.items, ...(schema.allOf ?? []), ...(schema.anyOf ?? [])]
      .concat(schema.oneOf ?? [])
      .filter((one) => one !== undefined);
    inner.forEach((one) => walk(one, name));
    const properties = Object.entries(schema.properties ?? {});
    properties.forEach(([key, property]) => walk(property, `${name}.${key}`));
    if (inner.length === 0 && properties.length === 0 && !isNull(schema)) found.add(name);
  };
  const walkNamed = (reference: string): void => {
    const name = reference.split('/').at(-1) ?? reference;
    const schema = schemas[name];
    if (schema === undefined || seen.has(name)) return;
    seen.add(name);
    walk(schema, name);
  };

  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      for (const schema of answered(operation)) walk(schema, `${method.toUpperCase()} ${path}`);
    }
  }
  return [...found].filter((name) => !name.endsWith(`.${OF_EVERY_PAGE}`)).sort();
}

function isNull(schema: object): boolean {
  return (schema as { type?: unknown }).type === 'null';
}

function answered(operation: object): readonly Schema[] {
  const { responses = {} } = operation as { responses?: Readonly<Record<string, object>> };
  return Object.values(responses).flatMap((response) => {
    const { content = {} } = response as { content?: Readonly<Record<string, Content>> };
    return Object.entries(content)
      .filter(([type]) => type.includes('json'))
      .map(([, { schema }]) => schema ?? {});
  });
}
