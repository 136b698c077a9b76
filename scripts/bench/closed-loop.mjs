import { setTimeout as pause } from 'node:timers/promises';

/**
 * Keeps a number of cases under way: whenever one ends the next begins. Load of this kind finds out what a system can
 * carry, because it never asks for more than is answered.
 */
export class ClosedLoop {
  endings = [];
  open = new Map();
  beginning = 0;
  stopped = false;

  /** @param {{ inFlight: number, begin: () => Promise<string> }} options begin: starts a case and tells its id */
  constructor({ inFlight, begin }) {
    Object.assign(this, { inFlight, begin });
  }

  /** @returns {Promise<never>} rejects as soon as a case cannot be begun */
  start() {
    return new Promise((_resolve, reject) => {
      this.fail = reject;
      for (let count = 0; count < this.inFlight; count += 1) void this.next();
    });
  }

  async next() {
    const begun = performance.now();
    this.beginning += 1;
    try {
      this.open.set(await this.begin(), begun);
    } catch (error) {
      this.fail(error);
    } finally {
      this.beginning -= 1;
    }
  }

  /** Tells that a case has ended. Telling it twice, or of a case that is none of ours, does nothing. */
  ended(id) {
    const begun = this.open.get(id);
    if (begun === undefined) return;
    this.open.delete(id);
    this.endings.push({ begun, ended: performance.now() });
    if (!this.stopped) void this.next();
  }

  /** Begins no more cases and waits until the open ones have ended. @throws Error that counts those that do not */
  async drain(seconds) {
    this.stopped = true;
    const deadline = performance.now() + seconds * 1000;
    while (this.open.size + this.beginning > 0) {
      if (performance.now() > deadline) {
        throw new Error(`${this.open.size} cases have not ended after ${seconds} s`);
      }
      await pause(50);
    }
  }

  /** How long each case took that ended in a span of time; everything in milliseconds of `performance.now()`. */
  durationsBetween(from, to) {
    return this.endings
      .filter(({ ended }) => ended >= from && ended < to)
      .map(({ begun, ended }) => ended - begun);
  }
}
