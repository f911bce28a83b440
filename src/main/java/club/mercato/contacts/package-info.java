/**
 * What was said and by whom: the contact log, outcomes, positions, the silence clock and follow-ups. Level 5.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "storage",
            "parts",
            "live",
            "journal",
            "notices",
            "notices::naming",
            "directory",
            "documents",
            "documents::field",
            "directory::names",
            "directory::picker",
            "pipeline::page",
            "season",
            "pipeline"
        })
@NullMarked
package club.mercato.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
