/**
 * Who works here: accounts, roles, sign-in, and who is asking now ({@link club.mercato.staff.CurrentStaff}).
 *
 * <p>The named permissions of {@link club.mercato.staff.May} stand on every service of every module. Level 1: uses the
 * kernel only.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package club.mercato.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
