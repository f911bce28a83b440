/**
 * The registration's papers, against the deadline that the window has for them: a move is complete with the registration in
 * the window of the engaging association, and the signature alone is not the end. Level 7.
 *
 * <p>Nothing that was recorded is changed: what is said anew of a paper takes the next number, and the latest counts.
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
            "season",
            "pipeline",
            "pipeline::page"
        })
@NullMarked
package club.mercato.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
