/** How targets are parked on screen. */
@NullMarked
package club.mercato.patience.ui;

import org.jspecify.annotations.NullMarked;
