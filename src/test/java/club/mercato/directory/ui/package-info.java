@NullMarked
package club.mercato.directory.ui;

import org.jspecify.annotations.NullMarked;
