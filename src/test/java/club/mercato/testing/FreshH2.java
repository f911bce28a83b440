package club.mercato.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each context an H2 of its own, in memory. */
public class FreshH2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        TestPropertyValues.of(
                        "MERCATO_DATABASE_URL=" + url,
                        "MERCATO_HOME=" + FreshFolder.make(),
                        // tests say themselves when a morning comes
                        "mercato.mornings.every=1d")
                .applyTo(context);
    }
}
