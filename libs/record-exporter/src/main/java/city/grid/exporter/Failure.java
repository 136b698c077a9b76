package city.grid.exporter;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** What may be logged of a failure: never a statement, its values, an address or a credential. */
final class Failure {
  private static final String CREDENTIALS_REFUSED = "28";

  private Failure() {}

  static String describe(final Exception failure) {
    if (!(failure instanceof SQLException sql)) {
      return failure.getClass().getName();
    }
    final String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    if (state.startsWith(CREDENTIALS_REFUSED)) {
      return "the database refuses the credentials (SQLSTATE " + state + ")";
    }
    if (sql instanceof PSQLException answered && answered.getServerErrorMessage() != null) {
      return "%s (SQLSTATE %s)".formatted(answered.getServerErrorMessage().getMessage(), state);
    }
    return "no answer from the database (SQLSTATE %s, %s)".formatted(state, reason(sql));
  }

  private static String reason(final SQLException failure) {
    final Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause.getClass().getSimpleName();
  }
}
