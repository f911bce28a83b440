/** What higher modules add to a bid's page. */
@NamedInterface("page")
@NullMarked
package club.mercato.bids.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
