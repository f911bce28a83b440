/** What higher modules add to a target's page. */
@NamedInterface("page")
@NullMarked
package club.mercato.pipeline.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
