package club.mercato.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps what a page asks of the server until it is let go: what the page shows meanwhile is its own. */
public final class SlowServer {

    private static final Pattern REQUESTS = Pattern.compile("v-r=uidl");

    private final Page page;
    private final List<Route> held = new ArrayList<>();

    private SlowServer(Page page) {
        this.page = page;
        page.route(REQUESTS, held::add);
    }

    /** From now on the server hears nothing of this page. */
    public static SlowServer to(Page page) {
        return new SlowServer(page);
    }

    /** The server hears all that was kept, and what follows. */
    public void letGo() {
        page.unroute(REQUESTS);
        held.forEach(Route::resume);
    }
}
