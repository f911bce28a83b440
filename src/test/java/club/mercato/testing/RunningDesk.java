package club.mercato.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged product in a process of its own, on a data folder that outlives it: for tests named {@code …IT}. */
public final class RunningDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Process process;
    private final int port;

    private RunningDesk(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the desk and returns when it can be used.
     *
     * @param settings environment variables, such as {@code MERCATO_DEMO_TARGETS}
     */
    public static RunningDesk start(Path dataFolder, Map<String, String> settings) {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(List.of(java(), "-jar", "target/mercato.jar"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "running-desk.log").toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("MERCATO_HOME", dataFolder.toString());
        builder.environment().putAll(settings);
        try {
            RunningDesk desk = new RunningDesk(builder.start(), port);
            desk.waitUntilOpen();
            return desk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java that runs the tests. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The desk's address, without a trailing slash. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Ends the process as a power switch does: nothing is said to it. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Ends the process as an operator does. */
    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private void waitUntilOpen() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isOpen()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("The desk did not open; see target/running-desk.log");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean isOpen() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
