/** `QY-SX-2026-000001`: city, 事项 (matters), year and running number. */
export function proceedingNumber(cityKey: string, year: number, running: number): string {
  return `${cityKey}-SX-${year}-${String(running).padStart(6, '0')}`;
}
