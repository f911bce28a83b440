/**
 * What goes out about a bid and what comes back: the offer letter, which is drawn up from the approved version alone and
 * kept as it was sent, and how sending, answers and taking back are recorded on screen. Level 7.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "print",
            "terms",
            "terms::form",
            "terms::words",
            "directory",
            "season",
            "documents",
            "documents::field",
            "pipeline",
            "contacts",
            "bids",
            "bids::form",
            "bids::page"
        })
@NullMarked
package club.mercato.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
