package city.grid.exporter;

import io.camunda.zeebe.exporter.api.context.Controller;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;

/**
 * Writes batch after batch in a thread of its own, each until it is committed, and tells the broker
 * the position only then.
 */
final class Writer {
  private static final Duration FIRST_DELAY = Duration.ofMillis(100);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);
  private static final Duration CONFLICT_DELAY = Duration.ofSeconds(30);
  private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(2);

  private final Buffer buffer;
  private final Settings settings;
  private final Database database;
  private final Controller controller;
  private final Logger log;
  private final BackOff failures = new BackOff(FIRST_DELAY, LONGEST_DELAY);
  private final BackOff conflicts = new BackOff(FIRST_DELAY, CONFLICT_DELAY);
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean abandoned;
  private Thread thread;

  Writer(
      final Buffer buffer,
      final Settings settings,
      final Database database,
      final Controller controller,
      final Logger log) {
    this.buffer = buffer;
    this.settings = settings;
    this.database = database;
    this.controller = controller;
    this.log = log;
  }

  void start(final String name) {
    thread = Thread.ofPlatform().daemon().name(name).start(this::run);
  }

  /** Ends the thread: at once when the database answers, else by cutting the connection. */
  void close() {
    stopping.countDown();
    buffer.close();
    try {
      if (!thread.join(PATIENCE_AT_CLOSE)) {
        abandon();
      }
    } catch (final InterruptedException interrupted) {
      abandon();
      Thread.currentThread().interrupt();
    }
  }

  private void abandon() {
    abandoned = true;
    database.abort();
    thread.interrupt();
  }

  private void run() {
    try {
      for (Batch batch = next(); batch != null && written(batch) && !abandoned; batch = next()) {
        controller.updateLastExportedRecordPosition(batch.upTo());
      }
    } catch (final InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      database.close();
    }
  }

  private Batch next() throws InterruptedException {
    return buffer.next(settings.batchSize(), settings.flushInterval());
  }

  /** False when the exporter closes before the batch could be written. */
  private boolean written(final Batch batch) throws InterruptedException {
    int failed = 0;
    while (!batch.rows().isEmpty()) {
      final Duration delay;
      try {
        database.write(batch);
        break;
      } catch (final ConflictException conflict) {
        delay = conflicts.next();
        log.error("{} Next look in {} ms.", conflict.getMessage(), delay.toMillis());
      } catch (final SQLException | RuntimeException failure) {
        delay = failures.next();
        log.warn(
            "{} records from position {} not written: {}. Next attempt in {} ms.",
            batch.rows().size(),
            batch.rows().getFirst().position(),
            Failure.describe(failure),
            delay.toMillis());
      }
      failed++;
      database.close();
      if (stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    if (failed > 0) {
      log.info("Writing again after {} failed attempts", failed);
      failures.reset();
      conflicts.reset();
    }
    return true;
  }
}
