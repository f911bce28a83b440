/**
 * The dated frame of the work: registration windows and the squad's needs. Level 3.
 *
 * <p>Which windows are ours, and which targets answer a need, higher modules say through
 * {@link club.mercato.season.OwnAssociation} and {@link club.mercato.season.NeedCoverage}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "parts", "live", "journal", "storage", "rules"})
@NullMarked
package club.mercato.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
