/**
 * The club's own figures of a calendar year, without any offer: what its squad costs and what it earns, as directors enter
 * them. The squad cost ratio rests on them. Level 5.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "live", "journal", "figures"})
@NullMarked
package club.mercato.baseline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
