package city.grid.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BufferTest {
  private static final Duration AT_ONCE = Duration.ZERO;

  @Test
  void aBatchReachesToTheLastRecordSeenOnlyWhenNothingWaits() throws Exception {
    final var buffer = new Buffer(10, Long.MAX_VALUE);
    buffer.add(row(1));
    buffer.skip(2, 2);
    buffer.add(row(3));
    buffer.skip(4, 4);
    assertEquals(1, buffer.next(1, AT_ONCE).upTo());
    final Batch rest = buffer.next(1, AT_ONCE);
    assertEquals(4, rest.upTo());
    assertEquals(4, rest.newest());
  }

  @Test
  void aFullBatchDoesNotWaitForTheInterval() throws Exception {
    final var buffer = new Buffer(10, Long.MAX_VALUE);
    buffer.add(row(1));
    buffer.add(row(2));
    final long before = System.nanoTime();
    assertEquals(2, buffer.next(2, Duration.ofMinutes(1)).rows().size());
    assertTrue(System.nanoTime() - before < Duration.ofSeconds(10).toNanos());
  }

  @Test
  void isBoundedByBytesButTakesOneLargeRecord() {
    final var buffer = new Buffer(10, 1);
    buffer.add(row(1));
    assertThrows(BufferFullException.class, () -> buffer.add(row(2)));
  }

  @Test
  void givesTheRestAfterItIsClosed() throws Exception {
    final var buffer = new Buffer(10, Long.MAX_VALUE);
    buffer.add(row(1));
    buffer.close();
    assertEquals(1, buffer.next(5, Duration.ofMinutes(1)).rows().size());
    assertNull(buffer.next(5, Duration.ofMinutes(1)));
  }

  private static Row row(final long position) {
    return Row.of(TestRecords.activated(position, position, "Task_A"));
  }
}
