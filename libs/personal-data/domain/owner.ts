const OWNER = Symbol('owner');

/** Marks whose matter a view is: its owner sees it in clear. The mark goes along when the view is spread, never out. */
export function ownedBy<T extends object>(accountId: string, view: T): T {
  return { ...view, [OWNER]: accountId };
}

/** Whose matter a view is, by its account; undefined for what belongs to nobody in particular. */
export function ownerOf(view: object): string | undefined {
  return (view as { [OWNER]?: string })[OWNER];
}

/** Marks a view as the same person's matter as another; as nobody's when that is nobody's. */
export function ownedLike<T extends object>(other: object, view: T): T {
  const owner = ownerOf(other);
  return owner === undefined ? view : ownedBy(owner, view);
}
