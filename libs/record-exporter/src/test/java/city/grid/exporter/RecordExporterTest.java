package city.grid.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What is stored, and in which steps. */
class RecordExporterTest {
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
  void storesTheColumnsOfARecord() throws Exception {
    try (var broker = new TestBroker().open()) {
      broker.export(TestRecords.activated(7, TestRecords.START, "Task_A")).awaitPosition(7);
    }
    assertEquals(
        "first|3|7|2026-11-22 04:00:00.123|EVENT|PROCESS_INSTANCE|ELEMENT_ACTIVATED|84|"
            + "6755399441055745|2251799813685250|incident-handling|Task_A|",
        database.value(
            """
            SELECT concat_ws('|', generation, partition_id, position, recorded_at AT TIME ZONE 'UTC',
              record_type, value_type, intent, key, process_instance_key, process_definition_key,
              bpmn_process_id, element_id, coalesce(rejection::text, ''))
            FROM engine.record\
            """));
    assertEquals(
        "6755399441055745",
        database.value("SELECT value->>'processInstanceKey' FROM engine.record"));
    assertEquals("first", database.value("SELECT id FROM engine.generation"));
  }

  @Test
  void keepsOrderInBatchesNoLargerThanAsked() throws Exception {
    try (var broker = new TestBroker("batchSize", "100").open()) {
      broker.export(TestRecords.activations(1, 1000)).awaitPosition(1000);
      assertEquals(broker.acknowledged.stream().sorted().toList(), broker.acknowledged);
    }
    assertEquals(LongStream.rangeClosed(1, 1000).boxed().toList(), database.positions());
    final String largest =
        "SELECT max(count) FROM (SELECT count(*) FROM engine.record GROUP BY xmin::text)";
    assertTrue(Integer.parseInt(database.value(largest)) <= 100);
    assertEquals("1000", database.value("SELECT position FROM engine.export_checkpoint"));
  }

  @Test
  void notifiesWithThePartition() throws Exception {
    database.execute("LISTEN engine_records");
    try (var broker = new TestBroker().open()) {
      broker.export(TestRecords.activations(1, 1)).awaitPosition(1);
    }
    final var notifications =
        database.connection().unwrap(PGConnection.class).getNotifications(10_000);
    assertEquals("3", notifications[0].getParameter());
  }

  @Test
  void leavesOutWhatIsNotIncludedYetMovesOn() throws Exception {
    try (var broker = new TestBroker().open()) {
      broker.export(TestRecords.activating(1)).export(TestRecords.command(2)).awaitPosition(2);
      assertEquals(List.of(), database.column("SELECT * FROM engine.export_checkpoint"));
      broker
          .export(TestRecords.activations(3, 3))
          .export(TestRecords.activating(4))
          .awaitPosition(4);
    }
    assertEquals(List.of(3L), database.positions());
  }

  @Test
  void storesARejectionThatIsAskedFor() throws Exception {
    try (var broker = new TestBroker("include", "USER_TASK:COMPLETE").open()) {
      broker.export(TestRecords.command(1)).export(TestRecords.rejection(2)).awaitPosition(2);
    }
    assertEquals(
        "NOT_FOUND no such \"task\"",
        database.value(
            "SELECT rejection->>'type' || ' ' || (rejection->>'reason') FROM engine.record"));
    assertEquals(List.of(2L), database.positions());
  }

  @Test
  void storesWhichMessageReachedWhichElementAndWhatItBrought() throws Exception {
    final String brought = "{\"actId\":\"a-1\"}";
    try (var broker = new TestBroker().open()) {
      broker
          .export(TestRecords.subscription(1, ProcessMessageSubscriptionIntent.CREATED, brought))
          .export(TestRecords.subscription(2, ProcessMessageSubscriptionIntent.CORRELATED, brought))
          .awaitPosition(2);
    }
    assertEquals(
        List.of("CORRELATED|BoundaryEvent_Returned|humanTask.returned|a-1"),
        database.column(
            """
            SELECT concat_ws('|', intent, element_id, value->>'messageName',
              value->'variables'->>'actId')
            FROM engine.record WHERE value_type = 'PROCESS_MESSAGE_SUBSCRIPTION'\
            """));
  }

  @Test
  void storesWhichElementsAModificationEnded() throws Exception {
    try (var broker = new TestBroker().open()) {
      broker.export(TestRecords.modified(1, 6755399441055999L)).awaitPosition(1);
    }
    assertEquals(
        "6755399441055745|6755399441055999",
        database.value(
            """
            SELECT concat_ws('|', process_instance_key,
              jsonb_path_query_first(value, '$.terminateInstructions[0].elementInstanceKey'))
            FROM engine.record WHERE intent = 'MODIFIED'\
            """));
  }

  @Test
  void keepsDeployedFilesOnceAndOutOfTheRecords() throws Exception {
    try (var broker = new TestBroker().open()) {
      broker
          .export(TestRecords.process(1, 501, "<bpmn 立案/>"))
          .export(TestRecords.form(2, 502, "{}"))
          .export(TestRecords.decisions(3, 503, "<dmn/>"))
          .export(TestRecords.process(4, 504, "<bpmn 立案/>"))
          .awaitPosition(4);
    }
    assertEquals(
        List.of(
            "501 process incident-handling 2 <bpmn 立案/>",
            "502 form accept-report 1 {}",
            "503 decisionRequirements handling-limit 1 <dmn/>",
            "504 process incident-handling 2 <bpmn 立案/>"),
        database.column(
            """
            SELECT concat_ws(' ', key, kind, resource_id, version, convert_from(bytes, 'UTF8'))
            FROM engine.resource WHERE checksum = encode(sha256(bytes), 'hex') ORDER BY key\
            """));
    assertEquals(
        "4",
        database.value(
            "SELECT count(*) FROM engine.record WHERE NOT value ? 'resource' AND value ?"
                + " 'checksum'"));
  }

  @Test
  void makesAPartitionForEachMonthOfShanghai() throws Exception {
    final long lastOfNovember = java.time.Instant.parse("2026-11-30T15:59:59.999Z").toEpochMilli();
    try (var broker = new TestBroker().open()) {
      broker
          .export(TestRecords.activated(1, lastOfNovember, "Task_A"))
          .export(TestRecords.activated(2, lastOfNovember + 1, "Task_A"))
          .export(TestRecords.activated(3, lastOfNovember + 45L * 86_400_000, "Task_A"))
          .awaitPosition(3);
    }
    assertEquals(
        List.of("record_y2026m11", "record_y2026m12", "record_y2027m01"), database.partitions());
    assertEquals("1", database.value("SELECT count(*) FROM engine.record_y2026m11"));
  }

  @Test
  void storesAVariableWithTheCharacterThatPostgresLacks() throws Exception {
    try (var broker = new TestBroker().open()) {
      broker
          .export(TestRecords.taskCreated(1, "{\"note\":\"a\\u0000b\\\\u0000c\"}"))
          .awaitPosition(1);
    }
    assertEquals(
        "a\uFFFDb\\u0000c",
        database.value("SELECT value->'variables'->>'note' FROM engine.record"));
  }

  @Test
  void logsNeitherAddressNorCredentials() throws Exception {
    final String url = TestDatabase.URL.replaceFirst("password=[^&]*", "password=wrong-secret");
    try (var broker = new TestBroker("url", url, "password", "other-secret").open()) {
      broker.export(TestRecords.activations(1, 1));
      Await.until("the failure is logged", () -> broker.log.has("WARN", "refuses the credentials"));
      assertFalse(
          broker.log.lines.stream()
              .anyMatch(line -> line.contains("secret") || line.contains("jdbc:")));
    }
  }
}
