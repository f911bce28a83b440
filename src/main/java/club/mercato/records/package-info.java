/**
 * What is handed to a board: the bids of a window, and all that was decided on a bid, as a paper and as a sheet. Each holds
 * what its reader may know of. Level 8.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "print",
            "terms",
            "terms::words",
            "season",
            "documents",
            "pipeline",
            "contacts",
            "bids",
            "bids::page",
            "approvals",
            "correspondence"
        })
@NullMarked
package club.mercato.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
