package city.grid.exporter;

import java.util.regex.Pattern;

/**
 * PostgreSQL stores every character but U+0000, which a variable may well contain. It becomes the
 * replacement character U+FFFD: a record that could never be stored would stop all that follow.
 */
final class StorableText {
  private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

  private StorableText() {}

  static String plain(final String text) {
    return text.replace('\0', '\uFFFD');
  }

  static String json(final String json) {
    return json.contains("\\u0000") ? ESCAPED_NUL.matcher(json).replaceAll("$1\uFFFD") : json;
  }
}
