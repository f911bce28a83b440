package club.mercato;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operator's console, once the desk can be used, where it is open. */
@Component
class OpenSign {

    @EventListener
    void opened(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println("Mercato is open at http://localhost:"
                    + context.getWebServer().getPort());
        }
    }
}
