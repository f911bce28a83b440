/** The page on which the house's settings are read and changed. */
@NullMarked
package club.mercato.settings.ui;

import org.jspecify.annotations.NullMarked;
