package city.grid.exporter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
  @Test
  void doublesUpToTheLimitAndBeginsAgain() {
    final var backOff = new BackOff(Duration.ofMillis(100), Duration.ofMillis(350));
    for (final long step : new long[] {100, 200, 350, 350}) {
      assertBetween(step, backOff.next());
    }
    backOff.reset();
    assertBetween(100, backOff.next());
  }

  private static void assertBetween(final long step, final Duration delay) {
    assertTrue(delay.toMillis() >= step / 2 && delay.toMillis() <= step, step + " gave " + delay);
  }
}
