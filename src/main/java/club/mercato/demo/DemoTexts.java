package club.mercato.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.random.RandomGenerator;

/** The demo club's data, read from the folder {@code demo} of the class path. */
final class DemoTexts {

    private final Properties texts = new Properties();
    private final List<String> givenNames = lines("given-names.txt");
    private final List<String> familyNames = lines("family-names.txt");

    DemoTexts() {
        try (InputStreamReader in = reader("texts.properties")) {
            texts.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** One of several texts. */
    String oneOf(String key, RandomGenerator random) {
        return pick(List.of(text(key).split("\\|")), random);
    }

    /** The n-th invented name; thousands differ. */
    String playerName(int number) {
        String given = givenNames.get(number % givenNames.size());
        int round = number / givenNames.size();
        // a step without a common divisor walks through all family names before it repeats one
        String family = familyNames.get((number * 7 + round * 11) % familyNames.size());
        int generation = number / (givenNames.size() * familyNames.size());
        return generation == 0
                ? given + " " + family
                : given + " " + familyNames.get((number * 3 + generation) % familyNames.size()) + " " + family;
    }

    static List<NamedCsvRecord> table(String file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader(file))) {
            return rows.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static <T> T pick(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStreamReader reader(String file) {
        return new InputStreamReader(open(file), StandardCharsets.UTF_8);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DemoTexts.class.getResourceAsStream("/demo/" + file), file);
    }
}
