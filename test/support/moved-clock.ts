import { Clock } from '@grid/kernel';

/** A clock that stands until it is moved. */
export class MovedClock extends Clock {
  private instant = new Date('2026-11-22T09:00:00+08:00');

  now(): Date {
    return new Date(this.instant);
  }

  /** To the morning of a day (YYYY-MM-DD) in Asia/Shanghai. */
  set(day: string): void {
    this.instant = new Date(`${day}T09:00:00+08:00`);
  }

  forward(amount: { hours?: number; minutes?: number; seconds?: number }): void {
    const { hours = 0, minutes = 0, seconds = 0 } = amount;
    this.instant = new Date(
      this.instant.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000,
    );
  }
}
