package city.grid.exporter;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Hands records from the broker's thread to the writer's, in order, holding a bounded amount. */
final class Buffer {
  private static final long NOTHING = Long.MIN_VALUE;

  private final int limit;
  private final long byteLimit;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Row> rows = new ArrayDeque<>();
  private long bytes;
  private long seen = NOTHING;
  private long taken = NOTHING;
  private long newest = NOTHING;
  private long waitingSince;
  private int wanted = 1;
  private boolean closed;

  Buffer(final int limit, final long byteLimit) {
    this.limit = limit;
    this.byteLimit = byteLimit;
  }

  /** Adds a record to be stored; one alone is always taken, however large. */
  void add(final Row row) {
    lock.lock();
    try {
      final boolean full = rows.size() >= limit || bytes + row.bytes() > byteLimit;
      if (full && !rows.isEmpty()) {
        throw new BufferFullException(rows.size());
      }
      rows.add(row);
      bytes += row.bytes();
      see(row.position(), row.recordedAt());
    } finally {
      lock.unlock();
    }
  }

  /** Remembers that a record was seen which is not stored. */
  void skip(final long position, final long recordedAt) {
    lock.lock();
    try {
      see(position, recordedAt);
    } finally {
      lock.unlock();
    }
  }

  private void see(final long position, final long recordedAt) {
    final boolean first = seen == taken;
    if (first) {
      waitingSince = System.nanoTime();
    }
    seen = position;
    newest = Math.max(newest, recordedAt);
    if (first || rows.size() >= wanted) {
      changed.signal();
    }
  }

  /**
   * Waits for records, then for a full batch or until the first of them has waited for the linger
   * time. After {@link #close} it gives what is left without waiting.
   *
   * @return null when the buffer is closed and empty
   */
  Batch next(final int size, final Duration linger) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      wanted = size;
      while (seen == taken && !closed) {
        changed.await();
      }
      long left = linger.toNanos() - (System.nanoTime() - waitingSince);
      while (rows.size() < size && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      return seen == taken ? null : take(size);
    } finally {
      lock.unlock();
    }
  }

  private Batch take(final int size) {
    final List<Row> batch = new ArrayList<>(Math.min(size, rows.size()));
    while (batch.size() < size && !rows.isEmpty()) {
      final Row row = rows.remove();
      bytes -= row.bytes();
      batch.add(row);
    }
    taken = rows.isEmpty() ? seen : batch.getLast().position();
    return new Batch(batch, taken, newest);
  }

  /** Ends the waiting; nothing is added afterwards. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
