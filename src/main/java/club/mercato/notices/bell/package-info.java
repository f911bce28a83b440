/** The bell that the frame around every page shows, and the page of all notices. */
@NamedInterface("bell")
@NullMarked
package club.mercato.notices.bell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
