package city.grid.exporter;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.value.deployment.DecisionRequirementsRecordValue;
import io.camunda.zeebe.protocol.record.value.deployment.Form;
import io.camunda.zeebe.protocol.record.value.deployment.Process;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A deployed file. The engine answers no question for it later, so its bytes are kept.
 *
 * @param key of the process definition, form or decision requirements graph
 * @param id what its author named it: process id, form id, decision requirements id
 */
record Resource(long key, String kind, String id, String name, int version, byte[] bytes) {

  /** The file that a record brings, or null: a deletion, for example, brings none. */
  static Resource of(final Record<?> record) {
    if (record.getRecordType() != RecordType.EVENT
        || !record.getIntent().name().equals("CREATED")) {
      return null;
    }
    return switch (record.getValue()) {
      case Process process ->
          new Resource(
              process.getProcessDefinitionKey(),
              "process",
              process.getBpmnProcessId(),
              process.getResourceName(),
              process.getVersion(),
              process.getResource());
      case Form form ->
          new Resource(
              form.getFormKey(),
              "form",
              form.getFormId(),
              form.getResourceName(),
              form.getVersion(),
              form.getResource());
      case DecisionRequirementsRecordValue graph ->
          new Resource(
              graph.getDecisionRequirementsKey(),
              "decisionRequirements",
              graph.getDecisionRequirementsId(),
              graph.getResourceName(),
              graph.getDecisionRequirementsVersion(),
              graph.getResource());
      default -> null;
    };
  }

  /** SHA-256 of the bytes in hexadecimal. */
  String checksum() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (final NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
