import { readFileSync } from 'node:fs';
import { Clock } from '../domain/clock';

/**
 * The machine's time plus an offset in milliseconds that stands in a file.
 * Tests and the demo move this clock together with the engine's, across processes, by rewriting the file.
 */
export class OffsetFileClock extends Clock {
  constructor(private readonly path: string) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.offset());
  }

  private offset(): number {
    try {
      return Number(readFileSync(this.path, 'utf8')) || 0;
    } catch {
      return 0;
    }
  }
}
