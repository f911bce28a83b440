/**
 * The frame around every view: top bar, navigation, error pages. Nobody uses it. Level 9.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "journal",
            "notices",
            "notices::bell",
            "directory",
            "directory::names",
            "season",
            "pipeline",
            "contacts",
            "patience",
            "approvals"
        })
@NullMarked
package club.mercato.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
