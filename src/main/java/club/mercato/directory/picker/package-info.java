/** Fields with which the forms of other modules choose a player or a club. */
@NamedInterface("picker")
@NullMarked
package club.mercato.directory.picker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
