/**
 * The small parts that every screen is made of: words in the viewer's language, form dialogs, discs and marks. They know
 * no feature. Level 2: uses the kernel, the staff
 * and the live feed.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "live"})
@NullMarked
package club.mercato.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
