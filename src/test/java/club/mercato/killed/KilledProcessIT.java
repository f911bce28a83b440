package club.mercato.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed process loses no acknowledged change, on the embedded database as the product sets it up. */
class KilledProcessIT {

    private static final int KILLS = 20;
    private static final int MOST_CHANGES = 100;
    private static final int LENGTH_OF_A_DEED = TirelessWriter.DID.length() + 36;

    @TempDir
    private Path dataFolder = Path.of("");

    @Test
    void twentyKillsLoseNoAcknowledgedChangeAndLeaveNoneWithoutItsFact() throws Exception {
        Path acknowledged = Files.createFile(dataFolder.resolve("acknowledged"));
        Random when = new Random(20);
        long changes = 0;

        for (int kill = 0; kill < KILLS; kill++) {
            int atLeast = 1 + when.nextInt(MOST_CHANGES);
            List<String> made = changesUntilKilled(acknowledged, atLeast);
            assertThat(made).hasSizeGreaterThanOrEqualTo(atLeast);
            Files.write(acknowledged, made, StandardOpenOption.APPEND);
            changes += made.size();
        }
        changesUntilKilled(acknowledged, 0);

        assertThat(Files.readAllLines(acknowledged)).hasSize((int) changes).doesNotHaveDuplicates();
    }

    /** Opens the desk, which must find everything whole, and kills it in the middle of its work. */
    private List<String> changesUntilKilled(Path acknowledged, int atLeast) throws IOException, InterruptedException {
        Process writer = OwnProcess.start(TirelessWriter.class, dataFolder, Map.of(), acknowledged.toString());
        List<String> made = new ArrayList<>();
        try (BufferedReader said = writer.inputReader()) {
            assertThat(OwnProcess.next(said, TirelessWriter.WHOLE, TirelessWriter.BROKEN))
                    .as("what the desk found when it opened")
                    .isEqualTo(TirelessWriter.WHOLE);
            while (made.size() < atLeast) {
                made.add(id(OwnProcess.next(said, TirelessWriter.DID)));
            }
            writer.toHandle().destroyForcibly();
            // What it said before it died counts, too; the last line may be cut off.
            said.lines().filter(line -> line.length() == LENGTH_OF_A_DEED).forEach(line -> made.add(id(line)));
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return made;
    }

    private static String id(String line) {
        return line.substring(TirelessWriter.DID.length());
    }
}
