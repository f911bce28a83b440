/** With what the forms of other modules let their users name others with an @. */
@NamedInterface("naming")
@NullMarked
package club.mercato.notices.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
