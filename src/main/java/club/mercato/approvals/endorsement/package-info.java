/** What managers say for an offer before the directors decide on it. */
@NamedInterface("endorsement")
@NullMarked
package club.mercato.approvals.endorsement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
