package club.mercato.live;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.stereotype.Component;

/**
 * Gives each push small buffers for what browsers send over it, which is but a sign of life: their acts come by XHR.
 * They grow where more comes in; as they are made by default they take 48 KB of the heap for each open screen.
 */
@Component
class PushBuffers implements VaadinServiceInitListener {

    static final String SIZE = "1024"; // of bytes, and of characters

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!(event.getSource() instanceof VaadinServletService service)) {
            return;
        }
        ServletContext context = service.getServlet().getServletContext();
        Collections.list(context.getAttributeNames()).stream()
                .map(context::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .forEach(push -> push.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, SIZE));
    }
}
