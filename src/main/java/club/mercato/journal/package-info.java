/**
 * Facts: who did what to which thing when. Written in the transaction of the change, never changed or removed, each bound
 * to the one before it by a digest. Knows no feature: modules publish events that are a
 * {@link club.mercato.journal.Fact}. Level 2.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "storage"})
@NullMarked
package club.mercato.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
