package club.mercato;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole product boots on both databases from the same migrations, and the entities fit what they made. */
class StorageTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        Flyway flyway;

        @Test
        void everyMigrationRanAndNoneIsOfOneDatabaseAlone() {
            MigrationInfo[] all = flyway.info().all();

            assertThat(all)
                    .isNotEmpty()
                    .allMatch(migration -> migration.getState().isApplied());
            assertThat(Arrays.stream(all).map(MigrationInfo::getScript)).allMatch(script -> !script.contains("/"));
        }
    }
}
