/**
 * Saved views: named sets of what stands behind the question mark of a list's address, kept for oneself or shared with
 * everybody. Knows no list: which parameters there are, and what they mean, is the list's own. Level 3.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "live", "journal"})
@NullMarked
package club.mercato.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
