/** Aborted as soon as somebody asks this script to end (Ctrl-C, kill, a closed terminal). */
const controller = new AbortController();

export const interruption = controller.signal;

/** Thrown where work is given up because of an interruption. */
export class Interrupted extends Error {
  constructor(signal) {
    super(`interrupted by ${signal}`);
    this.name = 'Interrupted';
  }
}

/**
 * Ends the script in order on SIGINT, SIGTERM and SIGHUP.
 *
 * @param {{ onSecond?: () => void }} options onSecond: somebody has asked again and does not want to wait
 */
export function listenForInterruption({ onSecond } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => interrupt(signal, onSecond));
  }
  if (process.env.npm_lifecycle_event) followParent(process.ppid);
}

/** npm ends without telling the script that it runs when npm itself is ended: a lost parent is noticed instead. */
function followParent(parent) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    interrupt('end of npm');
  }, 500);
  watch.unref();
}

/** Interrupts from inside, for a reason of our own such as a closed standard input. */
export function interrupt(reason, onSecond) {
  if (controller.signal.aborted) {
    onSecond?.();
    return;
  }
  controller.abort(new Interrupted(reason));
}

/** @throws {Interrupted} when the script has been asked to end */
export function throwIfInterrupted() {
  controller.signal.throwIfAborted();
}
