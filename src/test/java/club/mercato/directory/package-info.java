/** Tests of players, clubs and people. */
@NullMarked
package club.mercato.directory;

import org.jspecify.annotations.NullMarked;
