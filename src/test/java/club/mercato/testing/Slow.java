package club.mercato.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Takes minutes, and runs only where {@code MERCATO_SLOW_TESTS=true}, so that the build of every change stays short. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(named = "MERCATO_SLOW_TESTS", matches = "true")
public @interface Slow {}
