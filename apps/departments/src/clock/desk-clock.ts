import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { Settings } from '../settings';

/**
 * The time that stands on what the desk says and shows: the machine's, moved by the milliseconds in
 * CLOCK_OFFSET_FILE when there is one. Signatures and waits keep to the machine's own.
 */
@Injectable()
export class DeskClock {
  constructor(private readonly settings: Settings) {}

  now(): Date {
    return new Date(Date.now() + this.offsetMs());
  }

  private offsetMs(): number {
    const file = this.settings.get('CLOCK_OFFSET_FILE');
    if (file === undefined) return 0;
    try {
      return Number(readFileSync(file, 'utf8')) || 0;
    } catch {
      return 0;
    }
  }
}
