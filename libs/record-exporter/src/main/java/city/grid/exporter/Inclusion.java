package city.grid.exporter;

import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.ValueTypeMapping;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which records are copied: a list of {@code VALUE_TYPE:INTENT}. Events and rejections count, a
 * rejection having the intent of the command that was refused; commands never do.
 */
final class Inclusion implements Context.RecordFilter {
  /** What trace, task list and indicators are made from; also the list in the README. */
  static final String DEFAULT =
      """
      PROCESS_INSTANCE:ELEMENT_ACTIVATED, PROCESS_INSTANCE:ELEMENT_COMPLETED,
      PROCESS_INSTANCE:ELEMENT_TERMINATED, PROCESS_INSTANCE:ELEMENT_MIGRATED,
      PROCESS_INSTANCE:SEQUENCE_FLOW_TAKEN,
      PROCESS_INSTANCE_MODIFICATION:MODIFIED, PROCESS_INSTANCE_MIGRATION:MIGRATED,
      USER_TASK:CREATED, USER_TASK:ASSIGNED, USER_TASK:UPDATED,
      USER_TASK:COMPLETED, USER_TASK:CANCELED, USER_TASK:MIGRATED,
      VARIABLE:CREATED, VARIABLE:UPDATED, VARIABLE:MIGRATED,
      INCIDENT:CREATED, INCIDENT:RESOLVED, INCIDENT:MIGRATED,
      JOB:FAILED, JOB:ERROR_THROWN, JOB:RETRIES_UPDATED,
      TIMER:CREATED, TIMER:TRIGGERED, TIMER:CANCELED,
      PROCESS_MESSAGE_SUBSCRIPTION:CORRELATED,
      ESCALATION:ESCALATED, ESCALATION:NOT_ESCALATED,
      DECISION_EVALUATION:EVALUATED, DECISION_EVALUATION:FAILED,
      PROCESS:CREATED, FORM:CREATED, DECISION_REQUIREMENTS:CREATED, DECISION:CREATED,
      ERROR:CREATED
      """;

  private final Map<ValueType, Set<String>> intents = new EnumMap<>(ValueType.class);

  private Inclusion() {}

  /**
   * Reads a list; spaces and line ends do not count.
   *
   * @throws IllegalArgumentException when this engine knows no such value type or intent
   */
  static Inclusion of(final String list) {
    final var inclusion = new Inclusion();
    for (final String entry : list.split(",")) {
      if (!entry.isBlank()) {
        inclusion.add(entry.strip());
      }
    }
    if (inclusion.intents.isEmpty()) {
      throw new IllegalArgumentException("Argument 'include' names no record");
    }
    return inclusion;
  }

  private void add(final String entry) {
    final String[] parts = entry.split(":", 2);
    final ValueType valueType = valueType(parts[0]);
    final String intent = parts.length == 2 ? parts[1] : "";
    final var known = ValueTypeMapping.get(valueType).getIntentClass().getEnumConstants();
    if (Arrays.stream(known).noneMatch(each -> each.name().equals(intent))) {
      throw new IllegalArgumentException(
          "Argument 'include': '%s' is none of the intents of %s %s"
              .formatted(intent, valueType, Arrays.toString(known)));
    }
    intents.computeIfAbsent(valueType, none -> new HashSet<>()).add(intent);
  }

  private static ValueType valueType(final String name) {
    return ValueTypeMapping.getAcceptedValueTypes().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Argument 'include': no value type '" + name + "'"));
  }

  @Override
  public boolean acceptType(final RecordType recordType) {
    return recordType == RecordType.EVENT || recordType == RecordType.COMMAND_REJECTION;
  }

  @Override
  public boolean acceptValue(final ValueType valueType) {
    return intents.containsKey(valueType);
  }

  boolean accepts(final Record<?> record) {
    return acceptType(record.getRecordType())
        && intents
            .getOrDefault(record.getValueType(), Set.of())
            .contains(record.getIntent().name());
  }
}
