/**
 * What storage does for every module: {@link club.mercato.storage.Remembered} keeps what nearly every screen asks for and
 * hardly anybody changes. Knows no feature, and nobody: what is remembered is the same for whoever reads it. Level 0.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package club.mercato.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
