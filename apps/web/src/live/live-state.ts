/** Milliseconds between two looks at what may change by itself, while nobody tells of changes. */
const POLL_INTERVAL = 5_000;

/** The same while changes are told: what changes by time alone (a date that passes) is told by nobody. */
const TOLD_INTERVAL = 60_000;

let live = false;

export function setLive(value: boolean): void {
  live = value;
}

/** How soon to look again at what events tell of; for `refetchInterval`. */
export function untilNextLook(): number {
  return live ? TOLD_INTERVAL : POLL_INTERVAL;
}
