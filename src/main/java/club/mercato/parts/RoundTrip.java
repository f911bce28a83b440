package club.mercato.parts;

import com.vaadin.flow.server.VaadinRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the parts of a page share what each would read in the same round trip: staff, windows. */
public final class RoundTrip {

    /** What was read in a round trip that the server began. */
    private static final ThreadLocal<@Nullable Map<String, Object>> PUSHED = new ThreadLocal<>();

    private RoundTrip() {}

    /** Reads once per request of the browser; outside of one, each time. What a request changes it {@linkplain #forget forgets}. */
    @SuppressWarnings("unchecked")
    public static <T> T once(Class<?> what, Supplier<T> reading) {
        Map<String, Object> pushed = PUSHED.get();
        if (pushed != null) {
            return (T) known(pushed, what, reading);
        }
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

    /** What was changed in this round trip is read anew by whoever asks next. */
    public static void forget(Class<?> what) {
        Map<String, Object> pushed = PUSHED.get();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (pushed != null) {
            pushed.remove(what.getName());
        } else if (request != null) {
            request.removeAttribute(what.getName());
        }
    }

    /** Runs what the server does of itself to a screen; in it, too, what parts share is read once. */
    static void sharing(Runnable act) {
        Map<String, Object> before = PUSHED.get();
        PUSHED.set(new HashMap<>());
        try {
            act.run();
        } finally {
            if (before == null) {
                PUSHED.remove();
            } else {
                PUSHED.set(before);
            }
        }
    }

    /** Not {@code computeIfAbsent}: what is read may itself read something shared. */
    private static Object known(Map<String, Object> shared, Class<?> what, Supplier<?> reading) {
        Object known = shared.get(what.getName());
        if (known == null) {
            known = reading.get();
            shared.put(what.getName(), known);
        }
        return known;
    }
}
