package club.mercato.directory;

import club.mercato.directory.names.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The words of names, kept beside the things they name. Plain SQL: the rows are no things of their own, an upload writes
 * thousands of them, and what is searched for is a range of a key.
 *
 * <p>Whoever writes must have flushed the named thing first: the rows refer to it.
 */
@Component
class WordIndex {

    private final JdbcTemplate jdbc;

    WordIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What has words; each keeps them in a table {@code <thing>_word} with a column {@code <thing>_id}. */
    enum Of {
        PLAYER("player"),
        CLUB("club"),
        PERSON("person");

        private final String thing;

        Of(String thing) {
            this.thing = thing;
        }
    }

    /** A condition on the column {@code id} of a thing's table, with its parameters in order. */
    record Condition(String sql, List<Object> parameters) {}

    /** Things whose names have, for each word typed, a word that begins with it; empty if no word was typed. */
    static Condition matching(Of of, String alias, String typed) {
        List<String> parts = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (String prefix : Folding.prefixes(typed)) {
            parts.add(alias + ".id in (select w." + of.thing + "_id from " + of.thing
                    + "_word w where w.word >= ? and w.word < ?)");
            byte[] from = bytes(prefix);
            byte[] before = from.clone();
            before[before.length - 1]++; // a-z and 0-9 only: never overflows
            parameters.add(from);
            parameters.add(before);
        }
        return new Condition(String.join(" and ", parts), parameters);
    }

    /** Keeps the words of new things. */
    void add(Of of, Map<UUID, String> names) {
        List<Object[]> rows = names.entrySet().stream()
                .flatMap(named -> Folding.words(named.getValue()).stream()
                        .map(word -> new Object[] {bytes(word), named.getKey()}))
                // In the key's order: the index grows at one place at a time.
                .sorted((a, b) -> Arrays.compareUnsigned((byte[]) a[0], (byte[]) b[0]))
                .toList();
        jdbc.batchUpdate("insert into " + of.thing + "_word (word, " + of.thing + "_id) values (?, ?)", rows);
    }

    /** Keeps the words of things that were renamed. */
    void replace(Of of, Map<UUID, String> names) {
        Collection<Object[]> ids =
                names.keySet().stream().map(id -> new Object[] {id}).toList();
        jdbc.batchUpdate("delete from " + of.thing + "_word where " + of.thing + "_id = ?", List.copyOf(ids));
        add(of, names);
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /** Ids of things by name. */
    List<UUID> page(Of of, String typed, int offset, int limit) {
        if (cannotMatch(typed)) {
            return List.of();
        }
        Condition matching = matching(of, "t", typed);
        List<Object> parameters = new ArrayList<>(matching.parameters());
        parameters.add(offset);
        parameters.add(limit);
        return jdbc.query(
                "select t.id from " + of.thing + " t" + where(matching)
                        + " order by t.search_key, t.id offset ? rows fetch first ? rows only",
                (row, number) -> row.getObject("id", UUID.class),
                parameters.toArray());
    }

    /** How many things {@link #page} finds. */
    int count(Of of, String typed) {
        if (cannotMatch(typed)) {
            return 0;
        }
        Condition matching = matching(of, "t", typed);
        Integer count = jdbc.queryForObject(
                "select count(*) from " + of.thing + " t" + where(matching),
                Integer.class,
                matching.parameters().toArray());
        return count == null ? 0 : count;
    }

    /** Whether something was typed of which nothing can be in a name. */
    static boolean cannotMatch(String typed) {
        return !typed.isBlank() && Folding.prefixes(typed).isEmpty();
    }

    private static String where(Condition matching) {
        return matching.sql().isEmpty() ? "" : " where " + matching.sql();
    }
}
