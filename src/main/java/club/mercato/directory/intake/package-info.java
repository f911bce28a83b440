/** Files of players as others write them: what a row says, or why it cannot be taken. No storage. */
@NullMarked
package club.mercato.directory.intake;

import org.jspecify.annotations.NullMarked;
