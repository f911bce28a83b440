package club.mercato.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each context a database of its own on the one PostgreSQL. */
class FreshPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PostgresServer.Database database = PostgresServer.freshDatabase();
        TestPropertyValues.of(
                        "mercato.mornings.every=1d",
                        "MERCATO_DATABASE_URL=" + database.url(),
                        "MERCATO_DATABASE_USER=" + database.user(),
                        "MERCATO_DATABASE_PASSWORD=" + database.password(),
                        "MERCATO_HOME=" + FreshFolder.make())
                .applyTo(context);
    }
}
