/**
 * Targets on their way through the stages, the gates between them, the board and the list.
 *
 * <p>Higher modules add gates by implementing {@link club.mercato.pipeline.StageGate} and tell how the parties stand
 * through {@link club.mercato.pipeline.Standings}. Level 4.
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
            "directory",
            "directory::names",
            "directory::picker",
            "documents",
            "season",
            "settings",
            "views"
        })
@NullMarked
package club.mercato.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
