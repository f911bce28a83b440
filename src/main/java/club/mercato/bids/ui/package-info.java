/** The page of a bid, the form of its terms, and what stands of bids on a target's page. */
@NullMarked
package club.mercato.bids.ui;

import org.jspecify.annotations.NullMarked;
