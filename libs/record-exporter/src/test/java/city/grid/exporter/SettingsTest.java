package city.grid.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void readsNamesAsEnvironmentVariablesSpellThem() {
    final var settings = Settings.of(with("flushintervalmillis", "40"));
    assertEquals(Duration.ofMillis(40), settings.flushInterval());
    assertEquals(500, Settings.of(with("BATCHSIZE", 500)).batchSize());
  }

  @Test
  void saysWhatIsWrong() {
    assertTrue(failure(with("generation", " ")).contains("'generation' is missing"));
    assertTrue(
        failure(with("url", "postgres://a:b@c/d")).contains("must begin with jdbc:postgresql:"));
    assertTrue(failure(with("batchSize", "0")).contains("from 1 to 10000"));
    assertTrue(failure(with("bufferLimit", "many")).contains("must be a whole number"));
    assertTrue(failure(with("batch", "1")).contains("Unknown argument 'batch'"));
  }

  @Test
  void keepsAddressAndCredentialsToItself() {
    final String text = Settings.of(with("password", "secret")).toString();
    assertFalse(text.contains("secret") || text.contains("localhost"));
  }

  private static Map<String, Object> with(final String name, final Object value) {
    final var arguments =
        new HashMap<String, Object>(
            Map.of("url", "jdbc:postgresql://localhost/grid", "generation", "1"));
    arguments.put(name, value);
    return arguments;
  }

  private static String failure(final Map<String, Object> arguments) {
    return assertThrows(IllegalArgumentException.class, () -> Settings.of(arguments)).getMessage();
  }
}
