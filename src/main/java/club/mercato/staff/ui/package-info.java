/** The sign-in page. */
@NullMarked
package club.mercato.staff.ui;

import org.jspecify.annotations.NullMarked;
