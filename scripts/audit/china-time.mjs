const written = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant in ISO 8601 as people here read it: `2026-11-23 05:41:57`, Asia/Shanghai. */
export function chinaTime(instant) {
  return written.format(new Date(instant));
}

/** The day in Asia/Shanghai on which an instant falls, `2026-11-23`. */
export function chinaDay(instant) {
  return chinaTime(instant).slice(0, 10);
}
