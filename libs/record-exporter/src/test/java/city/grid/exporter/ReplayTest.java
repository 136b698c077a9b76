package city.grid.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.camunda.zeebe.protocol.record.Record;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that are offered again: the same are passed over, others stop everything. */
class ReplayTest {
  private TestDatabase database;

  @BeforeEach
  void firstRun() throws Exception {
    database = new TestDatabase();
    try (var broker = new TestBroker().open()) {
      broker.export(TestRecords.activations(1, 50)).awaitPosition(50);
    }
  }

  @AfterEach
  void disconnect() throws Exception {
    database.close();
  }

  @Test
  void theSameRecordsAreStoredOnce() throws Exception {
    try (var broker = new TestBroker("batchSize", "7").open()) {
      broker.export(TestRecords.activations(20, 80)).awaitPosition(80);
    }
    assertEquals(LongStream.rangeClosed(1, 80).boxed().toList(), database.positions());
  }

  @Test
  void otherContentWithTheSameTimeStops() throws Exception {
    assertStops(TestRecords.activated(30, TestRecords.START + 30_000, "Task_B"), "Task_A");
  }

  @Test
  void aYoungerRecordAtAnOldPositionStops() throws Exception {
    final long later = TestRecords.START + 86_400_000;
    database.execute("DELETE FROM engine.record WHERE position = 30");
    assertStops(TestRecords.activated(30, later, "Task_A"), null);
  }

  private void assertStops(final Record<?> other, final String stored) throws Exception {
    try (var broker = new TestBroker("batchSize", "1").open()) {
      broker
          .export(TestRecords.activations(29, 29))
          .export(other)
          .export(TestRecords.activations(51, 60));
      Await.until(
          "it is logged twice",
          () -> broker.log.lines.stream().filter(line -> line.startsWith("ERROR")).count() > 1);
      assertTrue(broker.log.has("ERROR", "Position 30 of partition 3"));
      assertEquals(29, broker.acknowledged());
    }
    assertEquals("50", database.value("SELECT max(position) FROM engine.record"));
    assertEquals(
        stored, database.value("SELECT element_id FROM engine.record WHERE position = 30"));
  }

  @Test
  void aNewGenerationBeginsAgain() throws Exception {
    final long later = TestRecords.START + 86_400_000;
    try (var broker = new TestBroker("generation", "second").open()) {
      broker.export(TestRecords.activated(30, later, "Task_B")).awaitPosition(30);
    }
    assertEquals("51", database.value("SELECT count(*) FROM engine.record"));
    assertEquals(
        List.of("first", "second"),
        database.column("SELECT id FROM engine.generation ORDER BY id"));
  }

  @Test
  void aFieldThatAnUpgradeAddedIsNoConflict() throws Exception {
    database.execute("UPDATE engine.record SET value = value - 'tenantId' WHERE position = 50");
    try (var broker = new TestBroker().open()) {
      broker.export(TestRecords.activations(50, 51)).awaitPosition(51);
    }
    assertEquals("51", database.value("SELECT count(*) FROM engine.record"));
  }

  @Test
  void aDroppedMonthStaysDropped() throws Exception {
    database.execute("DROP TABLE engine.record_y2026m11");
    try (var broker = new TestBroker().open()) {
      broker.export(TestRecords.activations(1, 51)).awaitPosition(51);
    }
    assertEquals(List.of(51L), database.positions());
  }

  @Test
  void tellsThatTheEngineIsAheadOfAnEmptyDatabase() throws Exception {
    try (var broker = new TestBroker("generation", "second").from(500).open()) {
      broker.export(TestRecords.activations(501, 501)).awaitPosition(501);
      assertTrue(broker.log.has("WARN", "after position 500"));
    }
  }
}
