/** JSON as it is sent. */
export type Json = Readonly<Record<string, unknown>>;

/** Paths of every value that is no object and no list, such as `days.0.nameZh`. */
export function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

/** The value at a path. */
export function at(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  return name === undefined ? value : at((value as Json)[name], rest);
}

/** A copy with another value at a path. */
export function withValue<T>(whole: T, path: readonly string[], value: unknown): T {
  const [name, ...rest] = path;
  if (name === undefined) return value as T;
  const copy: unknown = Array.isArray(whole) ? [...(whole as unknown[])] : { ...whole };
  (copy as Record<string, unknown>)[name] = withValue(at(whole, [name]), rest, value);
  return copy as T;
}
