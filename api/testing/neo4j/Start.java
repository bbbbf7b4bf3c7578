import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Start HOME PORT [keep]: a Neo4j that ends when its standard input does, as it also does when the
 * process that started it dies. Its home goes with it, unless it is to be kept or a byte came before.
 * It is guarded where START_PASSWORD is set; -DpageCacheMb tells how much of its files it keeps in memory.
 */
public class Start {
  public static void main(String[] args) throws Exception {
    // Neo4j's own threads would go on after an exception here.
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, error) -> {
              error.printStackTrace();
              Runtime.getRuntime().halt(1);
            });
    var port = Integer.parseInt(args[1]);
    var password = System.getenv("START_PASSWORD");
    var isGuarded = password != null;
    var isNew = !Files.exists(Path.of(args[0], "data"));
    var service =
        new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, isGuarded)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.getLong("pageCacheMb", 64)))
            .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2))
            .build();
    // The password is refused where it is that already.
    if (isGuarded && isNew) {
      var system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
      system.executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
          Map.of("password", password));
    }
    System.out.println("ready");
    var isKept = args.length > 2;
    while (System.in.read() >= 0) isKept = true;
    try {
      if (!isKept) remove(Path.of(args[0]));
    } finally {
      // A clean stop takes ten seconds; the next start recovers all that was committed.
      Runtime.getRuntime().halt(0);
    }
  }

  private static void remove(Path home) throws IOException {
    try (var paths = Files.walk(home)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    }
  }
}
