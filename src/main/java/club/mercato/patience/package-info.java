/**
 * Waiting: targets parked until a day or a day of a window, and their coming back by themselves with a follow-up.
 * Level 6.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "journal",
            "notices",
            "directory",
            "season",
            "pipeline",
            "pipeline::page",
            "contacts"
        })
@NullMarked
package club.mercato.patience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
