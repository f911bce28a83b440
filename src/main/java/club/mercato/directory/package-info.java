/**
 * Players, clubs and people: list, search, edit and import. Level 3.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff", "parts", "live", "journal", "storage"})
@NullMarked
package club.mercato.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
