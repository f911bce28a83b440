/** The bids of a window as a list, and both records as files. */
@NullMarked
package club.mercato.records.ui;

import org.jspecify.annotations.NullMarked;
