package club.mercato.killed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program of the tests in a process of its own, to be killed, on a data folder that outlives it. */
final class OwnProcess {

    private OwnProcess() {}

    /** Starts it; what it says on either stream is read as one. */
    static Process start(Class<?> program, Path dataFolder, Map<String, String> environment, String... arguments)
            throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath,
                                program.getName()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MERCATO_HOME", dataFolder.resolve("data").toString());
        builder.environment().remove("MERCATO_DATABASE_URL");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The next line that starts with one of these; the product's own are passed over. */
    static String next(BufferedReader said, String... starts) throws IOException {
        StringBuilder passedOver = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            passedOver.append(line).append('\n');
            if (Stream.of(starts).anyMatch(line::startsWith)) {
                return line;
            }
        }
        throw new AssertionError("The desk ended by itself:\n" + passedOver);
    }
}
