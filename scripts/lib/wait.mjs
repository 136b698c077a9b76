import { interruption } from './interrupt.mjs';

/** Resolves when the script has been asked to end. */
export function untilInterrupted() {
  return new Promise((resolve) => {
    if (interruption.aborted) resolve(undefined);
    interruption.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
