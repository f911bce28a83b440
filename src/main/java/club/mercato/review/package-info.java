/**
 * What each user has to look at: his day. Level 8.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "journal",
            "directory",
            "season",
            "pipeline",
            "contacts",
            "patience",
            "bids",
            "approvals",
            "settings"
        })
@NullMarked
package club.mercato.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
