package city.grid.engine;

import com.sun.net.httpserver.HttpServer;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A Zeebe 8.8 in memory, until standard input ends. The first argument is the port of its gRPC gateway; at the second,
 * on this machine only, it answers what has happened to instances so far, one record in JSON a line.
 */
public final class Main {
  private static final Set<ValueType> SHOWN =
      Set.of(ValueType.PROCESS_INSTANCE, ValueType.USER_TASK, ValueType.INCIDENT);

  private Main() {}

  public static void main(final String[] arguments) throws Exception {
    final var engine = EngineFactory.create(Integer.parseInt(arguments[0]));
    engine.start();
    final var address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
    final var http = HttpServer.create(address, 0);
    http.createContext(
        "/records",
        exchange -> {
          final var lines =
              StreamSupport.stream(engine.getRecordStreamSource().getRecords().spliterator(), false)
                  .filter(record -> record.getRecordType() == RecordType.EVENT)
                  .filter(record -> SHOWN.contains(record.getValueType()))
                  .map(record -> record.toJson())
                  .collect(Collectors.joining("\n"));
          final var body = lines.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    http.start();
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
