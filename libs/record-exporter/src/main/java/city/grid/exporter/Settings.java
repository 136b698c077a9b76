package city.grid.exporter;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The exporter's arguments, checked. Names are compared without regard to case, because an
 * environment variable cannot carry one.
 *
 * @param url JDBC address of the database, {@code jdbc:postgresql://host:port/database}
 * @param generation the life of the engine's data these records belong to
 * @param batchSize most records in one transaction
 * @param flushInterval longest wait for more records before a transaction begins
 * @param bufferLimit most records held in memory
 * @param bufferBytes most bytes held in memory, counted by the length of the records' JSON
 */
record Settings(
    String url,
    String user,
    String password,
    String generation,
    Inclusion inclusion,
    int batchSize,
    Duration flushInterval,
    int bufferLimit,
    long bufferBytes) {

  private static final Set<String> NAMES =
      Set.of(
          "url",
          "user",
          "password",
          "generation",
          "include",
          "batchsize",
          "flushintervalmillis",
          "bufferlimit",
          "bufferbytes");

  static Settings of(final Map<String, Object> arguments) {
    final var given = new TreeMap<String, String>();
    arguments.forEach(
        (name, value) -> given.put(name.toLowerCase(Locale.ROOT), String.valueOf(value)));
    for (final String name : given.keySet()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException("Unknown argument '" + name + "', known are " + NAMES);
      }
    }
    final String url = required(given, "url");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("Argument 'url' must begin with jdbc:postgresql:");
    }
    return new Settings(
        url,
        given.getOrDefault("user", ""),
        given.getOrDefault("password", ""),
        required(given, "generation"),
        Inclusion.of(given.getOrDefault("include", Inclusion.DEFAULT)),
        (int) number(given, "batchsize", 500, 1, 10_000),
        Duration.ofMillis(number(given, "flushintervalmillis", 25, 0, 60_000)),
        (int) number(given, "bufferlimit", 10_000, 1, 1_000_000),
        number(given, "bufferbytes", 64L << 20, 1, 4L << 30));
  }

  private static String required(final Map<String, String> given, final String name) {
    final String value = given.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("Argument '" + name + "' is missing");
    }
    return value;
  }

  private static long number(
      final Map<String, String> given,
      final String name,
      final long otherwise,
      final long least,
      final long most) {
    final String text = given.get(name);
    if (text == null) {
      return otherwise;
    }
    try {
      final long value = Long.parseLong(text.strip());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (final NumberFormatException notANumber) {
      // told below, together with the range
    }
    throw new IllegalArgumentException(
        "Argument '%s' must be a whole number from %d to %d".formatted(name, least, most));
  }

  /** For the log: neither the address nor the credentials, which a URL may contain as well. */
  @Override
  public String toString() {
    return "generation '%s', batches of %d or %d ms, buffer of %d records or %d bytes"
        .formatted(generation, batchSize, flushInterval.toMillis(), bufferLimit, bufferBytes);
  }
}
