package club.mercato.parts;

import com.vaadin.flow.server.VaadinRequest;
import java.util.function.Supplier;

/** Lets the parts of a page share what each would read in the same round trip: staff, windows. */
public final class RoundTrip {

    private RoundTrip() {}

    /** Reads once per request of the browser; outside of one, each time. For what no request changes. */
    @SuppressWarnings("unchecked")
    public static <T> T once(Class<?> what, Supplier<T> reading) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return reading.get();
        }
        Object known = request.getAttribute(what.getName());
        if (known == null) {
            known = reading.get();
            request.setAttribute(what.getName(), known);
        }
        return (T) known;
    }
}
