@NullMarked
package club.mercato.directory.names;

import org.jspecify.annotations.NullMarked;
