package city.grid.exporter;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Delays that double up to a limit, each shortened by chance so that partitions do not knock
 * together.
 */
final class BackOff {
  private final Duration first;
  private final Duration most;
  private Duration next;

  BackOff(final Duration first, final Duration most) {
    this.first = first;
    this.most = most;
    this.next = first;
  }

  /** The next delay: between half of the current step and all of it. */
  Duration next() {
    final long step = next.toMillis();
    next = next.multipliedBy(2).compareTo(most) < 0 ? next.multipliedBy(2) : most;
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(step / 2, step + 1));
  }

  void reset() {
    next = first;
  }
}
