package city.grid.exporter;

import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import io.camunda.zeebe.protocol.impl.record.CopiedRecord;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.impl.record.value.deployment.DecisionRequirementsRecord;
import io.camunda.zeebe.protocol.impl.record.value.deployment.FormRecord;
import io.camunda.zeebe.protocol.impl.record.value.deployment.ProcessRecord;
import io.camunda.zeebe.protocol.impl.record.value.message.ProcessMessageSubscriptionRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationTerminateInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import io.camunda.zeebe.protocol.impl.record.value.usertask.UserTaskRecord;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.RejectionType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.DecisionRequirementsIntent;
import io.camunda.zeebe.protocol.record.intent.FormIntent;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceModificationIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessMessageSubscriptionIntent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.agrona.concurrent.UnsafeBuffer;

/** Records of the broker's own classes. */
final class TestRecords {
  static final int PARTITION = 3;
  static final long START = Instant.parse("2026-11-22T04:00:00.123Z").toEpochMilli();
  static final long INSTANCE = 6755399441055745L;

  private TestRecords() {}

  /** Element activations at the positions, one a second. */
  static List<Record<?>> activations(final long first, final long last) {
    return LongStream.rangeClosed(first, last)
        .<Record<?>>mapToObj(position -> activated(position, START + position * 1000, "Task_A"))
        .toList();
  }

  static Record<?> activated(final long position, final long at, final String elementId) {
    return instance(
        position, at, elementId, RecordType.EVENT, ProcessInstanceIntent.ELEMENT_ACTIVATED);
  }

  /** An intermediate state, which nobody reads. */
  static Record<?> activating(final long position) {
    return instance(
        position,
        START + position * 1000,
        "Task_A",
        RecordType.EVENT,
        ProcessInstanceIntent.ELEMENT_ACTIVATING);
  }

  static Record<?> command(final long position) {
    return task(position, RecordType.COMMAND, UserTaskIntent.COMPLETE, "{}");
  }

  static Record<?> rejection(final long position) {
    return task(position, RecordType.COMMAND_REJECTION, UserTaskIntent.COMPLETE, "{}");
  }

  static Record<?> taskCreated(final long position, final String variables) {
    return task(position, RecordType.EVENT, UserTaskIntent.CREATED, variables);
  }

  /** A message that reached a waiting element, or that an element only began to wait for. */
  static Record<?> subscription(
      final long position, final ProcessMessageSubscriptionIntent intent, final String variables) {
    final var value =
        new ProcessMessageSubscriptionRecord()
            .setProcessInstanceKey(INSTANCE)
            .setElementInstanceKey(77 + position)
            .setMessageKey(99 + position)
            .setCorrelationKey(new UnsafeBuffer(bytes("case/1")))
            .setBpmnProcessId(new UnsafeBuffer(bytes("item-entry")))
            .setElementId(new UnsafeBuffer(bytes("BoundaryEvent_Returned")))
            .setMessageName(new UnsafeBuffer(bytes("humanTask.returned")))
            .setVariables(new UnsafeBuffer(MsgPackConverter.convertToMsgPack(variables)));
    return record(
        position,
        START,
        position,
        ValueType.PROCESS_MESSAGE_SUBSCRIPTION,
        RecordType.EVENT,
        intent,
        value);
  }

  /** An instance that was led back: this element of it was ended. */
  static Record<?> modified(final long position, final long ended) {
    final var terminate =
        new ProcessInstanceModificationTerminateInstruction().setElementInstanceKey(ended);
    final var value =
        new ProcessInstanceModificationRecord()
            .setProcessInstanceKey(INSTANCE)
            .addTerminateInstruction(terminate);
    return record(
        position,
        START,
        position,
        ValueType.PROCESS_INSTANCE_MODIFICATION,
        RecordType.EVENT,
        ProcessInstanceModificationIntent.MODIFIED,
        value);
  }

  static Record<?> process(final long position, final long key, final String xml) {
    final var value =
        new ProcessRecord()
            .setBpmnProcessId("incident-handling")
            .setResourceName("incident-handling.bpmn")
            .setVersion(2)
            .setKey(key)
            .setChecksum(bytes("digest"))
            .setResource(bytes(xml));
    return record(
        position, START, key, ValueType.PROCESS, RecordType.EVENT, ProcessIntent.CREATED, value);
  }

  static Record<?> form(final long position, final long key, final String json) {
    final var value =
        new FormRecord()
            .setFormId("accept-report")
            .setResourceName("accept-report.form")
            .setVersion(1)
            .setFormKey(key)
            .setChecksum(bytes("digest"))
            .setResource(bytes(json));
    return record(
        position, START, key, ValueType.FORM, RecordType.EVENT, FormIntent.CREATED, value);
  }

  static Record<?> decisions(final long position, final long key, final String xml) {
    final var value =
        new DecisionRequirementsRecord()
            .setDecisionRequirementsId("handling-limit")
            .setDecisionRequirementsName("Handling limit")
            .setNamespace("grid")
            .setResourceName("handling-limit.dmn")
            .setDecisionRequirementsVersion(1)
            .setDecisionRequirementsKey(key)
            .setChecksum(bytes("digest"))
            .setResource(bytes(xml));
    return record(
        position,
        START,
        key,
        ValueType.DECISION_REQUIREMENTS,
        RecordType.EVENT,
        DecisionRequirementsIntent.CREATED,
        value);
  }

  private static Record<?> instance(
      final long position,
      final long at,
      final String elementId,
      final RecordType recordType,
      final Intent intent) {
    final var value =
        new ProcessInstanceRecord()
            .setBpmnProcessId("incident-handling")
            .setElementId(elementId)
            .setProcessInstanceKey(INSTANCE)
            .setProcessDefinitionKey(2251799813685250L);
    return record(
        position, at, 77 + position, ValueType.PROCESS_INSTANCE, recordType, intent, value);
  }

  private static Record<?> task(
      final long position, final RecordType type, final Intent intent, final String variables) {
    final var value =
        new UserTaskRecord()
            .setUserTaskKey(position)
            .setProcessInstanceKey(INSTANCE)
            .setVariables(new UnsafeBuffer(MsgPackConverter.convertToMsgPack(variables)));
    return record(position, START, position, ValueType.USER_TASK, type, intent, value);
  }

  private static <T extends UnifiedRecordValue> Record<T> record(
      final long position,
      final long at,
      final long key,
      final ValueType valueType,
      final RecordType recordType,
      final Intent intent,
      final T value) {
    final var metadata =
        new RecordMetadata().valueType(valueType).recordType(recordType).intent(intent);
    if (recordType == RecordType.COMMAND_REJECTION) {
      metadata.rejectionType(RejectionType.NOT_FOUND).rejectionReason("no such \"task\"");
    }
    return new CopiedRecord<>(value, metadata, key, PARTITION, position, position - 1, at);
  }

  private static UnsafeBuffer bytes(final String text) {
    return new UnsafeBuffer(text.getBytes(StandardCharsets.UTF_8));
  }
}
