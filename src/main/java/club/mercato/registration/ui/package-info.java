/** How the papers of a registration are followed on screen. */
@NullMarked
package club.mercato.registration.ui;

import org.jspecify.annotations.NullMarked;
