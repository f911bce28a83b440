/** A desk whose process is killed while it works, and what it finds when it opens again. */
@NullMarked
package club.mercato.killed;

import org.jspecify.annotations.NullMarked;
