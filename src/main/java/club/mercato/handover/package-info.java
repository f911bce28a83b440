/**
 * Handing over: when somebody leaves or is away, his open targets and next steps go to another in one act. Level 6.
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
            "contacts"
        })
@NullMarked
package club.mercato.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
