/** The page of a user's day. */
@NullMarked
package club.mercato.review.ui;

import org.jspecify.annotations.NullMarked;
