/** With what the forms of other modules take documents in, and their pages link to them. */
@NamedInterface("field")
@NullMarked
package club.mercato.documents.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
