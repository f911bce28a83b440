/** Pages of players and clubs, and the upload. */
@NullMarked
package club.mercato.directory.ui;

import org.jspecify.annotations.NullMarked;
