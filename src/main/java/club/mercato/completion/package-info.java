/**
 * What follows the agreed fee until a director signs off: the personal terms, the medical, the work permit. Level 7.
 *
 * <p>Nothing that was recorded is changed: what is said anew takes the next number, and the latest counts. A sign-off is of
 * exactly what stood then, so that whatever is recorded after it takes it away.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "journal",
            "terms",
            "pipeline",
            "pipeline::page",
            "contacts",
            "mandates",
            "bids"
        })
@NullMarked
package club.mercato.completion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
