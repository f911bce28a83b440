package club.mercato.live;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may hear of a change. The feed knows neither staff nor what is kept from whom; the module that does implements
 * this.
 */
public interface Discretion {

    /** Whoever listens from here: asked where a screen subscribes, in its viewer's session. Empty for nobody signed in. */
    Optional<UUID> listener();

    /** Who alone may hear of the change; empty if everybody may. Asked once for each change, off the session. */
    Optional<Set<UUID>> audience(Change change);
}
