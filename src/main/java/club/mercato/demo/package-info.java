/**
 * The demo club: tells the worked case and fills the board with invented players by playing their history through the
 * same services that staff use, with the clock set back. Nobody uses it. Level 9.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "live",
            "journal",
            "notices",
            "directory",
            "season",
            "pipeline",
            "contacts",
            "documents",
            "approach",
            "patience",
            "meeting",
            "terms",
            "terms::form",
            "bids",
            "approvals",
            "figures",
            "baseline",
            "budget",
            "mandates",
            "completion",
            "registration"
        })
@NullMarked
package club.mercato.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
