/** The code of the division above, by the length of official codes; undefined above a city. */
export function areaAbove(code: string): string | undefined {
  if (code.length > 6) return code.slice(0, -3);
  return code.endsWith('00') ? undefined : `${code.slice(0, 4)}00`;
}

/** The divisions on the way from `root` down to `code`, both among them. */
export function areaLine(root: string, code: string): readonly string[] {
  const line: string[] = [];
  for (let at: string | undefined = code; at !== undefined; at = areaAbove(at)) {
    line.unshift(at);
    if (at === root) return line;
  }
  return [root];
}

/** Whether the code is that of a village or residential community, below which there are grids only. */
export function isVillage(code: string): boolean {
  return code.length === 12;
}
