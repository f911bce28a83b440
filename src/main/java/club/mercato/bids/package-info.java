/**
 * Bids: what is offered for a target, in versions that never change, and what becomes of it. Level 6.
 *
 * <p>Who has to agree to an offer is told by {@code approvals}, which moves a bid through {@link
 * club.mercato.bids.BidsInApproval}. Higher modules add panels and acts to a bid's page through {@code page}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "journal",
            "terms",
            "terms::form",
            "terms::words",
            "rules",
            "figures",
            "figures::twin",
            "season",
            "settings",
            "directory",
            "pipeline",
            "pipeline::page",
            "contacts",
            "mandates"
        })
@NullMarked
package club.mercato.bids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
