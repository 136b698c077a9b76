package city.grid.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.camunda.zeebe.protocol.record.Record;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back; nothing is lost, doubled or held up. */
class OutageTest {
  private TestDatabase database;

  @BeforeEach
  void empty() throws Exception {
    database = new TestDatabase();
  }

  @AfterEach
  void disconnect() throws Exception {
    database.close();
  }

  @Test
  void waitsForTheSchema() throws Exception {
    database.execute("ALTER SCHEMA engine RENAME TO engine_away");
    try (var broker = new TestBroker().open()) {
      broker.export(TestRecords.activations(1, 10));
      Await.until("the failure is logged", () -> broker.log.has("WARN", "SQLSTATE 42P01"));
      assertEquals(-1, broker.acknowledged());
      database.execute("ALTER SCHEMA engine_away RENAME TO engine");
      broker.awaitPosition(10);
    }
    assertStored(10);
  }

  @Test
  void survivesConnectionsCutAtAnyMoment() throws Exception {
    final var done = new AtomicBoolean();
    final Thread killer =
        Thread.ofPlatform()
            .start(
                () -> {
                  try (Connection other = DriverManager.getConnection(TestDatabase.URL);
                      var statement = other.createStatement()) {
                    while (!done.get()) {
                      statement.execute(
                          "SELECT pg_terminate_backend(pid), pg_sleep(0.02) FROM pg_stat_activity"
                              + " WHERE application_name LIKE 'record-exporter-%'");
                    }
                  } catch (final SQLException failure) {
                    throw new IllegalStateException(failure);
                  }
                });
    try (var broker = new TestBroker("batchSize", "20").open()) {
      for (long first = 1; first <= 2000; first += 100) {
        broker.export(TestRecords.activations(first, first + 99));
      }
      Await.until("a cut was noticed", () -> broker.log.has("WARN", "not written"));
      done.set(true);
      killer.join();
      broker.awaitPosition(2000);
    }
    assertStored(2000);
  }

  @Test
  void holdsABoundedAmountAndRefusesTheRest() throws Exception {
    try (var broker = new TestBroker("batchSize", "10", "bufferLimit", "50").open()) {
      broker.export(TestRecords.activations(1, 1)).awaitPosition(1);
      allowConnections(false);
      broker.export(TestRecords.activations(2, 2));
      Await.until("the failure is logged", () -> broker.log.has("WARN", "not written"));
      broker.export(TestRecords.activations(3, 52));
      final List<Record<?>> refused = TestRecords.activations(53, 200);
      assertThrows(BufferFullException.class, () -> broker.export(refused.getFirst()));
      allowConnections(true);
      for (final Record<?> record : refused) {
        Await.until("there is room", () -> offered(broker, record));
      }
      broker.awaitPosition(200);
      assertTrue(broker.log.has("INFO", "Writing again after"));
    } finally {
      allowConnections(true);
    }
    assertStored(200);
  }

  @Test
  void closesSoonWhileTheDatabaseIsAway() throws Exception {
    try {
      allowConnections(false);
      final var broker = new TestBroker().open().export(TestRecords.activations(1, 5));
      Await.until("the failure is logged", () -> broker.log.has("WARN", "not written"));
      final long before = System.nanoTime();
      broker.close();
      assertTrue(System.nanoTime() - before < Duration.ofSeconds(3).toNanos());
      assertEquals(-1, broker.acknowledged());
    } finally {
      allowConnections(true);
    }
  }

  @Test
  void closesSoonWhileTheDatabaseHangs() throws Exception {
    try (var other = DriverManager.getConnection(TestDatabase.URL)) {
      new TestBroker().open().export(TestRecords.activations(1, 5)).close();
      other.setAutoCommit(false);
      other.createStatement().execute("SELECT * FROM engine.export_checkpoint FOR UPDATE");
      final var broker = new TestBroker().open().export(TestRecords.activations(6, 9));
      final long before = System.nanoTime();
      broker.close();
      assertTrue(System.nanoTime() - before < Duration.ofSeconds(3).toNanos());
      assertEquals(-1, broker.acknowledged());
      other.rollback();
    }
    assertStored(5);
  }

  @Test
  void writesWhatIsLeftWhenItCloses() throws Exception {
    new TestBroker("flushIntervalMillis", "60000")
        .open()
        .export(TestRecords.activations(1, 5))
        .close();
    assertStored(5);
  }

  @Test
  void aFormerLeaderAndItsSuccessorDoNotDouble() throws Exception {
    try (var former = new TestBroker("batchSize", "3").open();
        var successor = new TestBroker("batchSize", "7").open()) {
      for (long first = 1; first <= 200; first += 10) {
        former.export(TestRecords.activations(first, first + 9));
        successor.export(TestRecords.activations(first, first + 9));
      }
      former.awaitPosition(200);
      successor.awaitPosition(200);
      assertFalse(former.log.has("ERROR", "") || successor.log.has("ERROR", ""));
    }
    assertStored(200);
  }

  private static boolean offered(final TestBroker broker, final Record<?> record) {
    try {
      broker.export(record);
      return true;
    } catch (final BufferFullException full) {
      return false;
    }
  }

  /** Refused connections and cut ones: what a client sees of a server that is away. */
  private static void allowConnections(final boolean allowed) throws SQLException {
    final String elsewhere = TestDatabase.URL.replaceFirst("/([^/?]+)(\\?|$)", "/postgres$2");
    try (Connection other = DriverManager.getConnection(elsewhere);
        var statement = other.createStatement()) {
      final String name = TestDatabase.URL.replaceFirst(".*/([^/?]+)(\\?.*)?$", "$1");
      statement.execute("ALTER DATABASE \"" + name + "\" ALLOW_CONNECTIONS " + allowed);
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE application_name LIKE 'record-exporter-%'");
    }
  }

  private void assertStored(final long last) throws SQLException {
    assertEquals(LongStream.rangeClosed(1, last).boxed().toList(), database.positions());
  }
}
