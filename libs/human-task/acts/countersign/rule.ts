/** When a countersign counts as agreed: all agree, one does, a share of them, or one after the other. */
export const COUNTERSIGN_RULES = ['all', 'any', 'ratio', 'sequence'] as const;
export type CountersignRule = (typeof COUNTERSIGN_RULES)[number];

/** What became of one who was to agree; `ended`: the matter was decided, or ended, without them. */
export type SeatState = 'waiting' | 'called' | 'agreed' | 'refused' | 'removed' | 'ended';

/** As far as the rule looks at it. */
export interface Seat {
  readonly state: SeatState;
}

/**
 * What the votes so far decide; null while they decide nothing. A refusal decides as soon as the rule cannot be met any
 * more, so that nobody is asked in vain. Who was removed does not count; with nobody left it has ended.
 */
export function outcomeOf(
  rule: CountersignRule,
  ratio: number | null,
  seats: readonly Seat[],
): 'agreed' | 'refused' | 'ended' | null {
  const counted = seats.filter(({ state }) => state !== 'removed');
  const all = counted.length;
  if (all === 0) return 'ended';
  const agreed = counted.filter(({ state }) => state === 'agreed').length;
  const refused = counted.filter(({ state }) => state === 'refused').length;
  const needed = neededOf(rule, ratio, all);
  if (agreed >= needed) return 'agreed';
  return all - refused < needed ? 'refused' : null;
}

function neededOf(rule: CountersignRule, ratio: number | null, all: number): number {
  switch (rule) {
    case 'all':
    case 'sequence':
      return all;
    case 'any':
      return 1;
    case 'ratio':
      return Math.max(1, Math.ceil(all * (ratio ?? 1) - ROUNDING));
  }
}

/** Two of three is 0.67 of them as people write it. */
const ROUNDING = 0.02;

/** Who is to be asked now, of those in their order: everybody, or in a sequence the next one only. */
export function toBeCalled<T extends Seat>(
  rule: CountersignRule,
  seats: readonly T[],
): readonly T[] {
  const waiting = seats.filter(({ state }) => state === 'waiting');
  if (rule !== 'sequence') return waiting;
  return seats.some(({ state }) => state === 'called') ? [] : waiting.slice(0, 1);
}
