package club.mercato;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns the data folder ({@code MERCATO_HOME}, {@code data} by default, relative to where the product was started) into
 * the address of the embedded database.
 *
 * <p>{@code WRITE_DELAY=0}: with H2's default, commits acknowledged within the last half second are lost when the
 * process is killed.
 */
class DataFolder implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Path home = Path.of(environment.getProperty("mercato.home", environment.getProperty("MERCATO_HOME", "data")))
                .toAbsolutePath();
        String url =
                "jdbc:h2:file:" + home.resolve("mercato") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
        environment.getPropertySources().addLast(new MapPropertySource("dataFolder", Map.of("mercato.h2-url", url)));
    }
}
