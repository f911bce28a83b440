/**
 * The approach guard: whether a player of another club, or his agent, may be spoken to, and the notices and consents that
 * allow it. Level 6.
 *
 * <p>The rules come from {@code rules}; {@link club.mercato.approach.ApproachPolicy} says which of them applies. The
 * contact log and the gate before the personal terms ask it through what they declare for it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "staff",
            "parts",
            "live",
            "journal",
            "rules",
            "directory",
            "directory::picker",
            "documents",
            "documents::field",
            "pipeline",
            "pipeline::page",
            "contacts"
        })
@NullMarked
package club.mercato.approach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
