/**
 * What changed, told to every open screen after the commit. Knows no feature: modules publish events that are a
 * {@link club.mercato.live.Change}. Level 1: uses the kernel only.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package club.mercato.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
