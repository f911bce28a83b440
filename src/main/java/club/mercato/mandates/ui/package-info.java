/** How mandates are shown and given on screen. */
@NullMarked
package club.mercato.mandates.ui;

import org.jspecify.annotations.NullMarked;
