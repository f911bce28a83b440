package club.mercato;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Where the embedded database lies. */
class DataFolderTest {

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void theFolderIsDataWhereTheDeskWasStarted() {
        assertThat(url(new MockEnvironment()))
                .startsWith("jdbc:h2:file:" + Path.of("data", "mercato").toAbsolutePath());
    }

    @Test
    void aRelativeFolderIsMeantFromWhereTheDeskWasStarted() {
        MockEnvironment environment = new MockEnvironment().withProperty("MERCATO_HOME", "club/desk");

        assertThat(url(environment))
                .startsWith("jdbc:h2:file:" + Path.of("club", "desk", "mercato").toAbsolutePath());
    }

    @Test
    void anAbsoluteFolderWithSpacesIsUsedAsItStands() throws SQLException {
        Path folder = temporary.resolve("our desk");
        MockEnvironment environment = new MockEnvironment().withProperty("MERCATO_HOME", folder.toString());

        try (Connection connection = DriverManager.getConnection(url(environment), "mercato", "")) {
            assertThat(connection.isValid(1)).isTrue();
        }

        assertThat(Files.exists(folder.resolve("mercato.mv.db"))).isTrue();
    }

    @Test
    void everyCommitIsWrittenBeforeItIsAcknowledged() {
        assertThat(url(new MockEnvironment())).contains(";WRITE_DELAY=0");
    }

    private static String url(MockEnvironment environment) {
        new DataFolder().postProcessEnvironment(environment, new SpringApplication(Mercato.class));
        return environment.getRequiredProperty("mercato.h2-url");
    }
}
