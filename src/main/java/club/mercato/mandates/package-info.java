/**
 * Mandates: what the negotiator may offer for a target without asking again, in steps that were agreed in advance.
 * Level 5.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "parts", "live", "journal", "pipeline", "pipeline::page"})
@NullMarked
package club.mercato.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
