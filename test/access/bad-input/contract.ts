import description from '../../../apps/api/openapi.json';

/** What the contract says of one value. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
}

/** One route as the contract describes it. */
export interface Operation {
  /** As the matrix names it, `POST /api/reports`. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly pathNames: readonly string[];
  readonly query: readonly Parameter[];
  /** Of a JSON body; undefined when there is none. */
  readonly body: Schema | undefined;
}

const schemas = description.components.schemas as unknown as Readonly<Record<string, Schema>>;

/** The schema itself, whatever it is referred to by; of several shapes the first, which is the one that is sent. */
export function resolved(schema: Schema): Schema {
  const [shape] = schema.oneOf ?? [];
  if (shape !== undefined) return resolved(shape);
  if (schema.$ref === undefined) return schema;
  return schemas[schema.$ref.slice('#/components/schemas/'.length)] ?? {};
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}

/** Every route of the interface. */
export const operations: readonly Operation[] = Object.entries(
  description.paths as unknown as Readonly<Record<string, Readonly<Record<string, Described>>>>,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => {
    const parameters = described.parameters ?? [];
    const json = described.requestBody?.content['application/json'];
    return {
      route: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      pathNames: parameters.filter((one) => one.in === 'path').map(({ name }) => name),
      query: parameters.filter((one) => one.in === 'query'),
      body: json === undefined ? undefined : resolved(json.schema),
    };
  }),
);

/** What is known of the value at a path such as `days.0.day`; undefined below an object that takes anything. */
export function schemaAt(schema: Schema, path: readonly string[]): Schema | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return schema;
  const inner = schema.items ?? schema.properties?.[name];
  return inner === undefined ? undefined : schemaAt(resolved(inner), rest);
}

/** Paths of the properties that a value of this schema could have and this one does not have. */
export function absent(
  schema: Schema,
  value: unknown,
  path: readonly string[] = [],
): readonly string[] {
  const { items, properties = {} } = schema;
  if (items !== undefined) {
    if (value === null) return [];
    const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return first === undefined ? [path.join('.')] : absent(resolved(items), first, [...path, '0']);
  }
  return Object.entries(properties).flatMap(([name, inner]) => {
    const own = (value as Readonly<Record<string, unknown>>)[name];
    const ownPath = [...path, name];
    return own === undefined ? [ownPath.join('.')] : absent(resolved(inner), own, ownPath);
  });
}

/** Is it known how long such a text can be? */
export function isBounded({ maxLength, enum: values, format, pattern }: Schema): boolean {
  return [maxLength, values, format, pattern].some((bound) => bound !== undefined);
}

/** May a value of this JavaScript type stand here? */
export function allows(schema: Schema, type: 'null' | 'array' | 'object' | 'number' | 'boolean') {
  const types = [schema.type].flat();
  return types.includes(type) || (type === 'number' && types.includes('integer'));
}
