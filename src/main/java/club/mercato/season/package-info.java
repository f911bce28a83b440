/**
 * The dated frame of the work: registration windows and the squad's needs. Level 3.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "parts", "live", "journal"})
@NullMarked
package club.mercato.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
