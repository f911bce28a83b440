package club.mercato.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Boots the product without demo data on an empty H2 in memory. Tests with the same configuration share the context and
 * so the database: look for your own rows, not for the only rows.
 *
 * <p>A storage test runs on both databases with the same methods:
 *
 * <pre>{@code
 * class TargetsStorageTest {
 *
 *     @Nested
 *     @OnH2
 *     class H2 extends Rules {}
 *
 *     @Nested
 *     @OnPostgres
 *     class Postgres extends Rules {}
 *
 *     abstract static class Rules {
 *         @Autowired NegotiationDesk desk;
 *
 *         @Test
 *         void aSecondOpenTargetForTheSamePlayerAndWindowIsRefused() { … }
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"mercato.demo=false", Statements.COUNTED})
@ContextConfiguration(initializers = FreshH2.class)
public @interface OnH2 {}
