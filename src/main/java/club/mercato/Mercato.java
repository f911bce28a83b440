package club.mercato;

import club.mercato.kernel.HouseClock;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/**
 * The negotiation desk of one football club's recruitment department.
 *
 * <p>Push keeps the transport {@code WEBSOCKET_XHR}: what the user sends travels as an ordinary request through the
 * security filters, only what the server tells travels over the socket.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Mercato")
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
public class Mercato implements AppShellConfigurator {

    @Bean
    static HouseClock clock() {
        return new HouseClock(Clock.systemUTC());
    }

    public static void main(String[] args) {
        SpringApplication.run(Mercato.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addMetaTag("color-scheme", "light dark");
        page.addFavIcon("icon", "icons/mercato.svg", "any");
    }
}
