/** How the steps from the agreed fee to the signature are shown and recorded on screen. */
@NullMarked
package club.mercato.completion.ui;

import org.jspecify.annotations.NullMarked;
