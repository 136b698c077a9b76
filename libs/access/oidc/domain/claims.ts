/** What a provider says about a person. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * Whether a claim has a value, or holds it among others.
 * @param path the name of the claim; a dot leads into an object (`realm_access.roles`), unless a claim is called so
 */
export function claimHas(claims: Claims, path: string, value: string): boolean {
  return valuesAt(claims, path).includes(value);
}

function valuesAt(claims: Claims, path: string): readonly string[] {
  const found = Object.hasOwn(claims, path) ? claims[path] : inside(claims, path.split('.'));
  return (Array.isArray(found) ? found : [found]).flatMap((one) => textOf(one) ?? []);
}

function inside(claims: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined,
    claims,
  );
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
