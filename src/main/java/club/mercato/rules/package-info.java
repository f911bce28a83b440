/**
 * The rules of the game as dated data: what associations ask for, since when, until when, where it is written and how
 * sure that is. Nothing of it is a constant in code; the tables stand in the folder {@code rules} of the class path.
 *
 * <p>A rule of confidence below {@link club.mercato.rules.Confidence#B} only informs. Level 2.
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff"})
@NullMarked
package club.mercato.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
