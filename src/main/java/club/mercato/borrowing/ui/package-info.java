/** How limits of loans are shown on screen. */
@NullMarked
package club.mercato.borrowing.ui;

import org.jspecify.annotations.NullMarked;
