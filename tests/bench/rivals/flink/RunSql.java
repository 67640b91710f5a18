import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;

/** Runs the statements of an SQL file in a Flink cluster inside this JVM: RunSql file [setting=value ...]. */
public class RunSql {
    public static void main(String[] args) throws Exception {
        Map<String, String> settings = Stream.of(args)
                .skip(1)
                .map(arg -> arg.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.newInstance()
                .inStreamingMode()
                .withConfiguration(Configuration.fromMap(settings))
                .build());
        for (String statement : Files.readString(Path.of(args[0])).split(";\\s*(\\n\\n|$)")) {
            tables.executeSql(statement).await();
        }
        // Whoever measures reads the processor time of a process that is there, and then ends it.
        Thread.currentThread().join();
    }
}
