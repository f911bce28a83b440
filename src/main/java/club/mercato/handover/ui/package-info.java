/** How targets are handed over on screen. */
@NullMarked
package club.mercato.handover.ui;

import org.jspecify.annotations.NullMarked;
