/** What time it is. Injected everywhere, so that a test can move it; nothing else reads the system's time. */
export abstract class Clock {
  /** The present instant. Shown to people in Asia/Shanghai. */
  abstract now(): Date;
}

/** The zone in which every ordinance's days and hours are counted. */
export const ZONE = 'Asia/Shanghai';
