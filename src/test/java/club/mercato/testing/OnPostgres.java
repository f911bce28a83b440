package club.mercato.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Boots the product without demo data on an empty database of a real PostgreSQL, set as an operator sets it, through
 * {@code MERCATO_DATABASE_URL}. For how a test runs on both databases, see {@link OnH2}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"mercato.demo=false", Statements.COUNTED})
@ContextConfiguration(initializers = FreshPostgres.class)
public @interface OnPostgres {}
