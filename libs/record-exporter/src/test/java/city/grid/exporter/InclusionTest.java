package city.grid.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import org.junit.jupiter.api.Test;

class InclusionTest {
  @Test
  void theDefaultFitsThisEngineAndTakesEventsOnly() {
    final var inclusion = Inclusion.of(Inclusion.DEFAULT);
    assertTrue(inclusion.accepts(TestRecords.activated(1, 0, "Task_A")));
    assertFalse(inclusion.accepts(TestRecords.activating(1)));
    assertFalse(inclusion.accepts(TestRecords.rejection(1)));
    assertFalse(inclusion.acceptType(RecordType.COMMAND));
    assertFalse(inclusion.acceptValue(ValueType.JOB_BATCH));
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertTrue(failure("PROCES:CREATED").contains("no value type 'PROCES'"));
    assertTrue(failure("PROCESS:MADE").contains("'MADE' is none of the intents of PROCESS"));
    assertTrue(failure("PROCESS").contains("is none of the intents"));
    assertEquals("Argument 'include' names no record", failure(" , "));
  }

  private static String failure(final String list) {
    return assertThrows(IllegalArgumentException.class, () -> Inclusion.of(list)).getMessage();
  }
}
