/**
 * What storage does for every module: {@link club.mercato.storage.Remembered} keeps what nearly every screen asks for and
 * hardly anybody changes, {@link club.mercato.storage.OnlyAdded} marks rows that are inserted without a look. Knows no
 * feature, and nobody: what is remembered is the same for whoever reads it. For one process: of what another one commits
 * it would have to be told. Level 0.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package club.mercato.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
