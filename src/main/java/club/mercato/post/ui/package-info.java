/** The page on which each says how he wants to be told. */
@NullMarked
package club.mercato.post.ui;

import org.jspecify.annotations.NullMarked;
