package club.mercato.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the demo club moves into an empty house, and how busy it is.
 *
 * @param demo        {@code MERCATO_DEMO}
 * @param demoTargets {@code MERCATO_DEMO_TARGETS}: how many open targets, 0 to 10,000
 */
@ConfigurationProperties("mercato")
record DemoProperties(
        @DefaultValue("true") boolean demo,
        @DefaultValue("40") int demoTargets) {

    DemoProperties {
        if (demoTargets < 0 || demoTargets > 10_000) {
            throw new IllegalArgumentException("MERCATO_DEMO_TARGETS is 0 to 10,000, not " + demoTargets);
        }
    }
}
