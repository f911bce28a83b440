package club.mercato.directory;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.directory.PlayerList.Query;
import club.mercato.kernel.Ids;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** With 100,000 players a search goes through the index of words, not through the players. */
class SearchPlanTest {

    private static final int PLAYERS = 100_000;

    @Nested
    @OnH2
    @DirtiesContext
    class H2 extends Rules {

        H2() {
            super("analyze", "explain ", "PUBLIC\\.(PRIMARY_KEY|CONSTRAINT)\\S*: WORD >= ");
        }
    }

    @Nested
    @OnPostgres
    @DirtiesContext
    class Postgres extends Rules {

        Postgres() {
            super(
                    "analyze",
                    "explain ",
                    "Index (Only )?Scan (using|on) player_word_pkey|Bitmap Index Scan on player_word_pkey");
        }
    }

    abstract static class Rules {

        private final String analyze;
        private final String explain;
        private final String throughTheIndex;

        @Autowired
        private JdbcTemplate jdbc;

        @Autowired
        private WordIndex words;

        Rules(String analyze, String explain, String throughTheIndex) {
            this.analyze = analyze;
            this.explain = explain;
            this.throughTheIndex = throughTheIndex;
        }

        @BeforeEach
        void aHundredThousandPlayers() {
            Long there = jdbc.queryForObject("select count(*) from player", Long.class);
            if (there != null && there >= PLAYERS) {
                return;
            }
            List<Object[]> players = new ArrayList<>();
            List<Object[]> rows = new ArrayList<>();
            for (int n = 0; n < PLAYERS; n++) {
                UUID id = Ids.next();
                String given = letters(n % 997);
                String family = letters(n);
                players.add(new Object[] {id, given + " " + family, given + " " + family});
                Stream.of(given, family)
                        .distinct()
                        .forEach(word -> rows.add(new Object[] {word.getBytes(StandardCharsets.US_ASCII), id}));
            }
            jdbc.batchUpdate("insert into player (id, version, name, search_key) values (?, 0, ?, ?)", players);
            jdbc.batchUpdate("insert into player_word (word, player_id) values (?, ?)", rows);
            jdbc.execute(analyze);
        }

        @Test
        void oneWordIsLookedUpInTheIndexOfWords() {
            assertThat(plan("balerd"))
                    .containsPattern(throughTheIndex)
                    .doesNotContainIgnoringCase("seq scan on player_word");
        }

        @Test
        void eachOfTwoWordsIsLookedUpInTheIndexOfWords() {
            String plan = plan("leo bal");

            assertThat(plan).containsPattern("(?s)" + throughTheIndex + ".*" + throughTheIndex);
        }

        private String plan(String text) {
            Query query = PlayerList.pageQuery(PlayerSearch.named(text), 0, 50);
            return String.join(
                    "\n",
                    jdbc.queryForList(
                            explain + query.sql(),
                            String.class,
                            query.parameters().toArray()));
        }

        /** Different for each number, spread over the alphabet. */
        private static String letters(int number) {
            StringBuilder word = new StringBuilder();
            long rest = number * 2_654_435_761L % 4_294_967_296L;
            for (int letter = 0; letter < 7; letter++) {
                word.append((char) ('a' + rest % 26));
                rest /= 26;
            }
            return word.toString().toLowerCase(Locale.ROOT);
        }
    }
}
