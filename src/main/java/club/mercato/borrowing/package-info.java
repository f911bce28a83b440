/**
 * Whether one more loan keeps within the limits that {@code loans} knows, judged on the players who are lent to us by bids
 * that were accepted here. Level 7.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "rules",
            "loans",
            "terms",
            "directory",
            "season",
            "pipeline",
            "bids",
            "bids::page"
        })
@NullMarked
package club.mercato.borrowing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
