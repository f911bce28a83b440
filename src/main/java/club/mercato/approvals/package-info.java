/**
 * The directors' approval: who has to agree to an offer, four eyes, decisions that are bound to exactly one version, and
 * deputies. Level 7.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "journal",
            "notices",
            "rules",
            "terms",
            "terms::words",
            "figures",
            "directory",
            "season",
            "pipeline",
            "pipeline::page",
            "contacts",
            "mandates",
            "bids",
            "bids::page"
        })
@NullMarked
package club.mercato.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
