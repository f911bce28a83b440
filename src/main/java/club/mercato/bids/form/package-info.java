/** The form of an offer, ours or theirs: {@link club.mercato.bids.form.TermsFields} on whichever screen asks for terms. */
@NullMarked
package club.mercato.bids.form;

import org.jspecify.annotations.NullMarked;
