/** Two or three offers side by side, line by line and figure by figure. */
@NamedInterface("twin")
@NullMarked
package club.mercato.figures.twin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
