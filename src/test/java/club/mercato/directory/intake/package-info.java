@NullMarked
package club.mercato.directory.intake;

import org.jspecify.annotations.NullMarked;
