package club.mercato.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the contents lie: {@code documents} in the data folder, outside of everything the web server serves, each under
 * its digest, so that the same file is kept once and no name of a user ever becomes a path. What arrives waits in
 * {@code incoming} until it is put on record, a day at most.
 */
@Component
class DocumentFolder {

    private static final Duration WAITS = Duration.ofDays(1);

    private final Path root;
    private final Path incoming;

    DocumentFolder(@Value("${mercato.home}") Path home) {
        this.root = home.toAbsolutePath().resolve("documents");
        this.incoming = root.resolve("incoming");
    }

    /** @param bytes how many were read, at most one more than allowed */
    record Arrival(Path file, String digest, long bytes) {}

    /** Writes what arrives to the disk, and stops one byte past what is allowed. */
    Arrival arrive(InputStream content, long most) throws IOException {
        Files.createDirectories(incoming);
        sweep(Instant.now().minus(WAITS)); // the disk's own clock, which wrote the files' dates
        Path file = incoming.resolve(UUID.randomUUID() + ".part");
        MessageDigest digest = sha256();
        long bytes = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] piece = new byte[64 * 1024];
            for (int read = content.read(piece); read >= 0 && bytes <= most; read = content.read(piece)) {
                out.write(piece, 0, read);
                bytes += read;
            }
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new Arrival(file, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** Holds what arrived until it is put on record. */
    void hold(Arrival arrival) throws IOException {
        try (FileChannel file = FileChannel.open(arrival.file(), StandardOpenOption.WRITE)) {
            file.force(true);
        }
        move(arrival.file(), incoming.resolve(arrival.digest()));
    }

    void turnAway(Arrival arrival) throws IOException {
        Files.deleteIfExists(arrival.file());
    }

    /** Puts what waits to its place for good; false if it waited too long and is gone. */
    boolean keep(String digest) {
        Path place = place(digest);
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                move(incoming.resolve(digest), place);
            }
            return true;
        } catch (NoSuchFileException gone) {
            return Files.exists(place); // unless another put the same content there at the same moment
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if what lies there is not what was put there */
    InputStream open(String digest) {
        Path place = place(digest);
        try {
            MessageDigest found = sha256();
            try (InputStream in = Files.newInputStream(place)) {
                byte[] piece = new byte[64 * 1024];
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    found.update(piece, 0, read);
                }
            }
            if (!HexFormat.of().formatHex(found.digest()).equals(digest)) {
                throw new IllegalStateException("The document " + digest + " was changed on the disk");
            }
            return Files.newInputStream(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String digest) {
        return root.resolve(digest.substring(0, 2)).resolve(digest);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void sweep(Instant before) throws IOException {
        try (DirectoryStream<Path> waiting = Files.newDirectoryStream(incoming)) {
            for (Path file : waiting) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.delete(file);
                    }
                } catch (NoSuchFileException takenMeanwhile) {
                    continue;
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
