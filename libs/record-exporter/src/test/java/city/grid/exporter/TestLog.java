package city.grid.exporter;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A logger that keeps its lines, "LEVEL message". */
final class TestLog extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;
  final transient List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  protected void handleNormalizedLoggingCall(
      final Level level,
      final Marker marker,
      final String message,
      final Object[] arguments,
      final Throwable failure) {
    lines.add(level + " " + MessageFormatter.basicArrayFormat(message, arguments));
  }

  boolean has(final String level, final String part) {
    return lines.stream().anyMatch(line -> line.startsWith(level) && line.contains(part));
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return TestLog.class.getName();
  }

  @Override
  public boolean isTraceEnabled() {
    return true;
  }

  @Override
  public boolean isDebugEnabled() {
    return true;
  }

  @Override
  public boolean isInfoEnabled() {
    return true;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }
}
