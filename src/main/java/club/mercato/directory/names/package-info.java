/** What follows from a name: the form it is searched by, and a club's roundel. Plain Java. */
@NamedInterface("names")
@NullMarked
package club.mercato.directory.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
