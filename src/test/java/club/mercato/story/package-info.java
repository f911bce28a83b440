/** The product as its users meet it: whole stories in a real browser, and what happens when several act at once. */
@NullMarked
package club.mercato.story;

import org.jspecify.annotations.NullMarked;
