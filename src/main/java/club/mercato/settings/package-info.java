/**
 * What the house sets for everybody: numbers that modules declare, each with its default and its bounds. Knows no feature:
 * modules offer a {@link club.mercato.settings.SettingGroup}. Level 3.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "parts", "live", "journal", "storage"})
@NullMarked
package club.mercato.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
