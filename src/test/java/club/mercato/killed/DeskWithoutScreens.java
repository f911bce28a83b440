package club.mercato.killed;

import club.mercato.Mercato;
import club.mercato.kernel.HouseClock;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The product's storage, journal and services as they are; its web server and screens would only make it start later. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@AutoConfigurationPackage(basePackageClasses = Mercato.class)
@EnableMethodSecurity
@ComponentScan(
        basePackageClasses = Mercato.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "club\\.mercato\\.[A-Z].*",
                            "club\\.mercato\\.(shell|parts|testing|killed)\\..*",
                            "club\\.mercato\\..*\\.ui\\..*",
                            "club\\.mercato\\.staff\\.SecurityConfiguration"
                        }))
class DeskWithoutScreens {

    @Bean
    HouseClock clock() {
        return new HouseClock(Clock.systemUTC());
    }
}
