/** The code of the city that a city or county belongs to. */
export function cityOf(areaCode: string): string {
  return `${areaCode.slice(0, 4)}00`;
}
