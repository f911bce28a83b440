/**
 * The form of an offer, ours or theirs: {@link club.mercato.bids.form.TermsFields} on whichever screen asks for terms; and
 * its field for sums, which other modules' forms use.
 */
@NamedInterface("form")
@NullMarked
package club.mercato.bids.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
