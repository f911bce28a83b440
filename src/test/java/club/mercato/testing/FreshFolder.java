package club.mercato.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder of its own for each context, below what the build throws away. */
final class FreshFolder {

    private FreshFolder() {}

    static Path make() {
        try {
            Path homes = Files.createDirectories(Path.of("target", "test-homes"));
            return Files.createTempDirectory(homes, "home").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
