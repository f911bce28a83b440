/**
 * The pipeline review: a managers' meeting that works through the pipeline target by target, what it decides, and its
 * minutes. What it decides is carried out by the modules whose work it is, in the same transaction. Level 8.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "storage",
            "parts",
            "print",
            "live",
            "journal",
            "notices",
            "directory",
            "season",
            "pipeline",
            "pipeline::page",
            "contacts",
            "patience",
            "handover",
            "settings"
        })
@NullMarked
package club.mercato.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
